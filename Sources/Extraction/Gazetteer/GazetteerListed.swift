extension GazetteerData {
  /// Companies of stock indices, later start-ups, firms that invest and bodies for digital services.
  static let listed = """
    @company US company,maker
    3M
    Advance Auto Parts
    Align Technology
    Allegion
    Alliant Energy
    Ametek; AMETEK
    Amphenol
    Assurant
    Atmos Energy
    AvalonBay; AvalonBay Communities
    Avery Dennison
    Church & Dwight
    Cincinnati Financial
    Cintas
    Clorox; Clorox Company
    CDW
    Coty
    Darden; Darden Restaurants
    Essex Property; Essex Property Trust
    Evergy
    F5 Networks; F5 Inc
    Fastenal
    Fidelity National Information Services; FIS
    FleetCor; FLEETCOR; Corpay
    FMC Corporation; FMC Corp
    Fortive
    Franklin Resources
    Genuine Parts
    Hanesbrands; HanesBrands
    Host Hotels; Host Hotels & Resorts
    IDEX Corporation; IDEX Corp
    J.M. Smucker; JM Smucker; ?Smucker
    Jack Henry & Associates
    Kimco; Kimco Realty
    Lincoln National; Lincoln Financial
    LKQ
    Loews; Loews Corporation
    Marsh & McLennan; Marsh McLennan; Marsh & McLennan Companies
    Masco
    McCormick & Company
    Mettler-Toledo; Mettler Toledo
    Mohawk Industries
    Newell Brands; Newell Rubbermaid
    NiSource
    O'Reilly Automotive
    Paychex
    Paycom
    Pentair
    Perrigo
    Pinnacle West; Pinnacle West Capital
    Progressive Corp; Progressive Corporation
    Public Storage
    Realty Income
    Robert Half; Robert Half International
    Rollins Inc
    SVB Financial; SVB Financial Group
    Sealed Air
    TE Connectivity; Tyco Electronics
    Teleflex
    Tractor Supply; Tractor Supply Company
    Travelers Companies; Travelers Cos
    Trimble; Trimble Inc
    Tyler Technologies
    Ulta Beauty; Ulta
    United Rentals
    Unum; Unum Group
    VF Corp; VF Corporation
    Ventas
    Verisign; VeriSign
    Verisk; Verisk Analytics
    WEC Energy; WEC Energy Group
    Welltower
    West Pharmaceutical; West Pharmaceutical Services
    WestRock; Smurfit Westrock
    Zebra Technologies
    ABL Space; ABL Space Systems
    Ascend Elements
    ESS Tech
    LendingClub
    Omidyar Network
    @company - company,group
    Ashtead; Ashtead Group
    Brenntag
    Bunzl
    Cable & Wireless
    Coca-Cola HBC
    Halma
    Intertek
    JCDecaux
    Kingfisher plc
    Millennium BCP
    Mondi
    National Express
    Randstad
    Relx; RELX
    Rentokil; Rentokil Initial
    Smiths Group
    Spirax-Sarco; Spirax Group
    St. James's Place; St James's Place
    Symrise
    TomTom
    Trade Republic
    bioMerieux; bioMérieux
    Chipper Cash
    Afterpay
    AtkinsRealis; AtkinsRéalis
    Bukalapak
    Blinkit
    Innoviz; Innoviz Technologies
    Kotak Mahindra; Kotak Mahindra Bank
    Poongsan; Poong San
    Sabanci; Sabanci Holding; Sabancı Holding
    Traveloka
    VKontakte; VK
    Credit Suisse First Boston; CSFB < Credit Suisse
    EADS Astrium; Astrium < Airbus
    ING Direct < ING
    Banque Saudi Fransi
    Calyon
    @company US bank,broker
    Piper Sandler; Piper Jaffray
    Stifel; Stifel Financial; Stifel Nicolaus
    TD Cowen; Cowen Inc; Cowen and Company
    Steptoe LLP; Steptoe & Johnson
    @investor - investor,fund,firm
    DST Global
    Congruent Ventures
    Foundry Group
    Golden Gate Capital
    Great Hill Partners
    Highland Europe
    Idinvest; Idinvest Partners
    Initialized Capital
    Kalaari Capital
    Kima Ventures
    MMC Ventures
    Notion Capital
    Prelude Ventures
    Steadview Capital
    Vitruvian Partners
    Accel India < Accel
    Matrix Partners India
    @nonprofit - nonprofit,foundation,organization
    Knight Foundation; John S. and James L. Knight Foundation
    Code for America
    Code for Canada
    Code for Germany
    Code for Australia
    mySociety
    Global Witness
    Open Knowledge Foundation
    Sunlight Foundation
    Partnership for Public Service
    @government-agency US agency,office
    18F < General Services Administration
    U.S. Digital Service; USDS; United States Digital Service
    Technology Transformation Services; Technology Transformation Service < General Services Administration
    Federal Acquisition Service < General Services Administration
    @government-agency CA agency,office
    Canadian Digital Service
    @government-agency UK agency,office
    Government Digital Service
    """
}
