extension GazetteerData {
  /// Companies of oil, gas and electricity.
  static let energy = """
    @company - oil company,oil major,producer
    ExxonMobil; Exxon Mobil; Exxon
    Chevron
    ConocoPhillips
    Occidental; Occidental Petroleum
    EOG Resources
    ?Hess
    Marathon Petroleum
    Phillips 66
    Valero
    Cheniere; Cheniere Energy
    Venture Global
    NextDecade
    Sempra
    Kinder Morgan
    Enbridge
    TC Energy
    Suncor
    Canadian Natural Resources
    Halliburton
    SLB; Schlumberger
    Baker Hughes
    Transocean
    ?Shell; Shell plc; Royal Dutch Shell
    BP; BP plc
    TotalEnergies; ?Total
    Eni
    Equinor; Statoil
    ?Aker; Aker BP
    Aker Solutions
    Repsol
    Galp
    OMV
    Neste
    Orlen; PKN Orlen
    ?MOL
    Saipem
    TechnipFMC
    Technip Energies
    Subsea 7
    Vitol
    Trafigura
    Gunvor
    Mercuria
    Gazprom
    Gazprom Neft
    Rosneft
    Lukoil
    Novatek
    Surgutneftegas
    Transneft
    Naftogaz
    SOCAR; Socar
    Saudi Aramco; Aramco
    SABIC; Sabic
    ADNOC; Adnoc; Abu Dhabi National Oil Company
    QatarEnergy; Qatar Petroleum
    Kuwait Petroleum; Kuwait Petroleum Corporation
    National Iranian Oil Company; NIOC
    PetroChina
    CNPC; China National Petroleum; China National Petroleum Corporation
    Sinopec
    CNOOC
    Petronas
    Pertamina
    PTT
    Petrobras
    Pemex
    Ecopetrol
    YPF
    PDVSA; Petroleos de Venezuela; Petroleos de Venezuela SA
    Sonatrach
    Sonangol
    NNPC; Nigerian National Petroleum Company
    Dangote; Dangote Group
    Woodside; Woodside Energy
    ?Santos
    Inpex
    Idemitsu; Idemitsu Kosan
    Eneos; ENEOS
    JERA; Jera
    Kogas; KOGAS; Korea Gas
    @company - utility,energy company,developer
    ?Constellation; Constellation Energy
    ?Vistra
    NextEra; NextEra Energy
    Duke Energy
    Southern Company; Southern Co
    Georgia Power < Southern Company
    Dominion Energy; ?Dominion
    Exelon
    American Electric Power; AEP
    Xcel Energy
    Entergy
    PG&E; Pacific Gas and Electric
    Edison International
    Southern California Edison
    Con Edison; Consolidated Edison
    PPL; PPL Corp
    PPL Electric Utilities; PPL Electric < PPL
    PSEG; Public Service Enterprise Group
    FirstEnergy
    AES; AES Corp
    NRG; NRG Energy
    ?Talen; Talen Energy
    PJM; PJM Interconnection
    ERCOT; Electric Reliability Council of Texas
    CAISO
    Westinghouse; Westinghouse Electric
    TerraPower
    NuScale; NuScale Power
    Oklo
    X-energy
    Kairos Power
    Commonwealth Fusion Systems
    Helion; Helion Energy
    TAE Technologies
    General Fusion
    Bloom Energy
    Plug Power
    First Solar
    Sunrun
    Enphase; Enphase Energy
    SolarEdge
    ?Fluence; Fluence Energy
    Brookfield Renewable
    Invenergy
    Pattern Energy
    National Grid
    SSE
    Centrica
    British Gas < Centrica
    ScottishPower
    Octopus Energy; ?Octopus
    ?Drax
    EDF; Électricité de France
    EDF Energy < EDF
    Engie; ENGIE
    Framatome
    RTE
    Enel
    Terna
    Snam
    ?Edison; Edison SpA
    Iberdrola
    Avangrid < Iberdrola
    Endesa
    Naturgy
    Acciona
    Red Eléctrica; Redeia
    EDP; Energias de Portugal
    EDP Renováveis; EDPR
    RWE
    E.ON; Eon; EON
    Uniper
    EnBW
    Vattenfall
    TenneT
    50Hertz
    Amprion
    Fortum
    Statkraft
    Ørsted; Orsted
    Vestas
    Nordex
    Enercon
    Elia
    CEZ; ČEZ
    PGE
    Goldwind
    ?Longi; LONGi; LONGi Green Energy
    JinkoSolar; Jinko
    Trina Solar
    JA Solar
    Canadian Solar
    Sungrow
    TBEA
    State Grid; State Grid Corporation of China
    China Three Gorges; Three Gorges
    China General Nuclear; China General Nuclear Power; CGN
    China National Nuclear Corporation; CNNC
    Tepco; TEPCO; Tokyo Electric Power
    Kansai Electric; Kansai Electric Power
    Chubu Electric
    KEPCO; Kepco; Korea Electric Power
    Doosan; Doosan Enerbility
    Tenaga; Tenaga Nasional
    Meralco
    Taipower
    ACWA Power
    Masdar; Abu Dhabi Future Energy; Abu Dhabi Future Energy Company
    TAQA; Abu Dhabi National Energy; Abu Dhabi National Energy Company
    Emirates Nuclear Energy Corporation; ENEC
    AGL; AGL Energy
    Origin Energy
    EnergyAustralia
    Eletrobras
    Neoen
    Voltalia
    Lightsource bp
    Energoatom
    Ukrenergo
    DTEK
    """
}
