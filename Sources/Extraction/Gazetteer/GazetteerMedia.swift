extension GazetteerData {
  /// Companies of media, platforms and services.
  static let media = """
    @company US media company,studio
    Disney; Walt Disney; Walt Disney Company; The Walt Disney Company
    ESPN < Disney
    Hulu < Disney
    Pixar < Disney
    ?Marvel; Marvel Studios < Disney
    Warner Bros Discovery; Warner Bros. Discovery; WBD
    Warner Bros; Warner Bros. < Warner Bros Discovery
    HBO < Warner Bros Discovery
    Paramount; Paramount Global; Paramount Skydance
    Skydance; Skydance Media
    CBS < Paramount
    ?Fox; Fox Corp; Fox Corporation
    News Corp
    Dow Jones < News Corp
    Lionsgate
    AMC Networks
    AMC Entertainment; AMC Theatres
    Sinclair; Sinclair Broadcast Group
    Nexstar
    iHeartMedia
    Live Nation; Live Nation Entertainment
    Ticketmaster < Live Nation
    Warner Music; Warner Music Group
    Universal Music; Universal Music Group; UMG
    Sirius XM; SiriusXM
    Condé Nast; Conde Nast
    Hearst
    Gannett
    Thomson Reuters
    Bloomberg LP
    S&P Global; S&P Global Market Intelligence; S&P Global Ratings; S&P Global Platts
    Moody's; Moody's Investors Service; Moody's Ratings; Moody's Corporation
    Fitch; Fitch Ratings
    MSCI
    Nielsen
    Gartner
    Forrester
    IDC
    Morningstar
    FactSet
    @company - media company,broadcaster
    ITV
    Channel 4
    ?Sky; Sky Group
    Bertelsmann
    RTL; RTL Group
    ProSiebenSat.1
    Axel Springer
    Vivendi
    Canal+
    TF1
    Mediaset; MFE-MediaForEurope
    RAI
    ?Pearson
    RELX
    ?Informa
    WPP
    Publicis; Publicis Groupe
    Omnicom
    Interpublic; IPG
    Dentsu
    Havas
    Zee Entertainment; Zee
    @company US internet company,platform
    Uber; Uber Technologies
    Lyft
    DoorDash
    Instacart
    Airbnb
    Expedia; Expedia Group
    Booking Holdings; Booking.com
    Tripadvisor
    eBay
    Etsy
    Wayfair
    Chewy
    PayPal
    Venmo < PayPal
    ?Block; Block Inc; ?Square
    ?Stripe
    Plaid
    Robinhood; Robinhood Markets
    Coinbase
    Kraken
    Binance
    Tether
    ?Circle; Circle Internet Group
    ?Ripple; Ripple Labs
    FTX
    Klarna
    Adyen
    Revolut
    Monzo
    ?Wise
    N26
    SumUp
    Checkout.com
    ?Affirm
    SoFi
    ?Chime
    Brex
    ?Ramp
    ?Snap; Snap Inc; Snapchat
    Pinterest
    Reddit
    X Corp; Twitter
    ?Discord
    Telegram
    Signal Foundation
    Match Group
    ?Bumble
    Zillow
    Redfin
    Carvana
    Duolingo
    Coursera
    Udemy
    Chegg
    Deliveroo
    Just Eat; Just Eat Takeaway; Just Eat Takeaway.com
    Delivery Hero
    Zalando
    Ocado; Ocado Group
    ?Bolt
    ?Grab; Grab Holdings
    GoTo; Gojek
    ?Sea; Sea Ltd
    Shopee
    Flipkart
    Swiggy
    Zomato; ?Eternal
    ?Ola; Ola Electric
    Paytm; One97 Communications
    PhonePe
    Razorpay
    Byju's
    MercadoLibre; Mercado Libre
    Nubank; Nu Holdings
    Rappi
    Jumia
    Flutterwave
    Careem
    ?Noon
    @company US consultancy,contractor,firm
    Accenture
    Accenture Federal Services < Accenture
    Deloitte
    PwC; PricewaterhouseCoopers
    EY; Ernst & Young
    KPMG
    McKinsey; McKinsey & Company
    Boston Consulting Group; BCG
    ?Bain; Bain & Company
    Booz Allen Hamilton; Booz Allen
    SAIC; Science Applications International; Science Applications International Corp
    Leidos
    CACI; CACI International
    ManTech
    Peraton
    ?Maximus
    ICF
    ?Parsons; Parsons Corp
    KBR
    Amentum
    V2X
    ?Jacobs; Jacobs Solutions
    Fluor
    AECOM
    Bechtel
    Tetra Tech
    ?Guidehouse
    DXC; DXC Technology
    Cognizant
    Kyndryl
    Unisys
    Conduent
    Gartner
    Capgemini
    Atos
    Eviden < Atos
    Sopra Steria
    Capita; Capita plc
    Serco
    G4S
    Mitie
    @company US law firm
    Latham & Watkins
    Kirkland & Ellis
    Skadden
    Clifford Chance
    Linklaters
    Freshfields
    """
}
