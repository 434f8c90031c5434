/// Frames of supply and service: supplier to customer.
enum ContractFrames {
  static let text = """
    v|supply|supply provide furnish outfit equip feed|agent from|to recipient patient for owner|event=contract agent!:PERSON patient!:INFORMATION patient!:MONEY with!:MONEY with!:NONDEAL with!:LEVERAGE p=0.85
    v|deliver|deliver ship export dispatch hand+over|agent from|to recipient for|event=contract patient!=org patient!:CONTRACT patient!:NONDEAL p=0.8
    v|sell|sell resell offload|agent|to recipient|event=contract patient!=org patient!:SECURITIES patient!:STAKE patient!:COMPANY patient!:PRONOUN p=0.8
    v|offer|offer|agent|to recipient|event=contract status=planned patient!=org patient!:STAKE patient!:CONTRACT patient!:MONEY patient!:COMPANY patient!:OFFER any=to,recipient p=0.45
    v|serve|serve power|agent|patient|src!=gov p=0.6
    v|service|maintain overhaul refit upgrade refurbish repair operate run manage host insure audit advise train handle carry+out perform conduct store transport distribute process clean staff|agent|for patient.of patient.possessor patient.for|event=contract patient!=org patient!:FLEET patient!:RATED src!=gov p=0.65
    v|choose-goods|choose select pick|patient.possessor|agent|event=contract patient:PRODUCT patient!=org p=0.7
    v|power|power|agent.possessor agent.compound|patient patient.possessor|agent:PRODUCT src!=gov p=0.6
    v|goods-used|use deploy adopt operate buy purchase order procure|patient.possessor|agent|passive patient:PRODUCT agent=org src!=gov none=from p=0.65
    v|use-parts|use run deploy adopt embed integrate fit|patient.possessor patient.compound patient.by|agent agent.possessor|patient:PARTS patient!=org src!=gov none=from p=0.65
    v|powered-from|power run drive|agent.from agent.by|patient.possessor patient|passive agent:PARTS agent!=org src!=gov p=0.65
    v|rely-on-goods|rely depend|from on.by on.from on.possessor upon.by upon.from upon.possessor|agent.possessor agent|on:PRODUCT on!=org src!=gov p=0.65
    v|rely-on-parts|rely depend|from on.by on.from on.possessor upon.by upon.from upon.possessor|agent.possessor agent|on:PARTS on!=org src!=gov p=0.65
    v|fly-on|launch fly ride loft send lift+off|aboard.possessor aboard.compound|patient.possessor patient.for agent|aboard:ROCKET src!=gov p=0.65
    v|fly-on-rocket|launch fly ride loft send lift+off|on.possessor on.compound|patient.possessor patient.for agent|on:ROCKET src!=gov p=0.65
    v|announce-selection|announce unveil|patient.of|agent|event=contract patient:SELECTION word!:RECIPIENT src!=gov p=0.65
    v|run-on-goods|run|on.possessor on.compound|agent.possessor|on:PARTS src!=gov p=0.6
    v|make-for-goods|make manufacture supply produce build provide assemble|agent|for.possessor|for:PRODUCT agent=org src!=gov p=0.7
    v|use-goods|use deploy adopt run operate install embed integrate|patient.possessor|agent|patient:PRODUCT tgt=gov p=0.6
    v|advise|advise represent insure audit|agent|patient|patient=org p=0.6
    v|build|build make manufacture produce develop design construct assemble print install test integrate fabricate lay write engineer supply modernise modernize machine cast forge weld|agent|for|event=contract agent=org src!=gov patient!:OFFER patient!:CHEQUE patient!:MONEY patient!:PACT p=0.75
    v|launch-for|launch loft orbit|agent|for patient.for patient.possessor|event=contract agent=org patient!=org patient!:CONTRACT patient!:NONDEAL patient!:OFFER src!=gov p=0.65
    v|buy|buy purchase order procure source import reorder book reserve commission|from patient.from|agent owner|event=contract patient!=org patient!:STAKE patient!:COMPANY patient!:PRONOUN p=0.85
    v|order-from|book commission|with|agent|event=contract patient!=org p=0.5
    v|buy-known|buy purchase order procure|-|agent|event=contract active patient:PRODUCT patient=the patient!=org none=from,with,for open=src p=0.55
    v|sign-up|sign+up|agent|patient|event=contract patient=org none=as src!=gov p=0.55
    v|buy-goods|buy purchase order procure|patient.possessor patient.compound|agent|event=contract patient!=org patient!:STAKE patient!:SECURITIES patient!:COMPANY none=from,with p=0.55
    v|lease-in|lease rent charter license hire|from patient.from|agent owner|event=contract patient!:STAKE patient!:PERSON patient!:EXPERT p=0.85
    v|leased-fleet|lease rent charter hire borrow source buy purchase order import procure|from by|patient.possessor|passive patient!=org patient!:STAKE p=0.7
    v|done-by|do perform handle carry+out run manage operate conduct|agent|-|event=contract passive patient:TASK patient!=org agent=org src!=gov open=tgt p=0.6
    v|lease-out|lease rent license charter hire+out sublicense sub-license sublet|agent|to recipient patient.to|event=contract patient!:MONEY patient!=org p=0.8
    v|used-from|use deploy adopt utilize utilise employ obtain get draw receive|from patient.from|agent|from=org patient!=org patient!:MONEY patient!:STAKE patient!:CONTRACT patient!:NONDEAL patient!:BOOST patient!:PAYMENT patient!:PRIZE word!:REVENUE p=0.55
    v|use-org|use adopt deploy|patient|agent|patient=org p=0.6
    v|go-live|go|with.possessor with.compound with|agent|word:LIVE src!=gov p=0.6
    v|go-live-on|go|on.possessor on.compound|agent|word:LIVE on:PRODUCT src!=gov p=0.6
    v|host-on|host run build store deploy|on|agent|on=org p=0.6
    v|replace-with|replace|with|agent|event=contract with=org src!=gov p=0.6
    v|award|award grant hand give assign|recipient to patient|agent|event=contract patient:CONTRACT patient!:PERMIT recipient!:PERSON p=0.9
    v|grant-licence|grant give|agent|recipient to|event=contract patient:LICENCE src!=gov tgt!=gov p=0.75
    v|buy-made|buy purchase order procure|patient.by|agent|event=contract patient!=org src!=gov p=0.6
    v|strip-of|strip deprive relieve|patient|agent by|event=termination status=ended fixed of:CONTRACT patient=org p=0.75
    v|award-org|award|patient|agent|event=contract patient=org none=recipient word!:GRANTS p=0.75
    v|award-none|award hand give grant|recipient|patient.compound patient.possessor patient.from patient.with patient.by from with|event=contract patient:CONTRACT p=0.85
    v|award-to|award hand give|to|agent patient.compound patient.possessor from|event=contract patient:CONTRACT p=0.85
    v|select|select pick choose tap hire contract engage commission enlist appoint shortlist retain employ nominate instruct recruit empanel mandate entrust|patient|agent|event=contract patient=org patient!:TENANT tgt!=src for!:MONEY as!:PURCHASER as!:PERSON word!:GRANTS p=0.7
    v|hire|hire engage retain enlist appoint|patient|agent|event=contract patient=org patient!:TENANT tgt!=src src!=gov none=as p=0.65
    n|preferred-bidder|bidder supplier tenderer|subject|namer|event=contract status=planned mod:WINNING src!=gov p=0.65
    n|delivery-taken|delivery shipment possession|from|party holder|event=contract from=org effect=make,gain src!=gov p=0.7
    v|replace-with-goods|replace|with.from from|agent|event=contract any=with with!=org src!=gov p=0.65
    v|buy-for|procure buy purchase source order|agent|on.of|event=contract on:BEHALF patient!=org patient!:STAKE src!=gov p=0.65
    v|resell|resell|agent|to recipient|event=contract p=0.75
    v|award-capacity|award allocate allot assign|recipient to|agent|event=contract patient:CAPACITY p=0.8
    v|select-for|opt settle plump|for on|agent|event=contract p=0.55
    v|lead-offering|lead manage underwrite arrange handle run|agent|patient.of patient.possessor patient.by|event=contract patient:FLOAT p=0.65
    v|lead-known-offering|lead manage underwrite arrange handle run|agent|-|event=contract patient:FLOAT agent=org none=of,by open=tgt p=0.6
    n|offering-banks|bank underwriter bookrunner|listed|-|event=contract word:FLOAT none=to,of,possessor open=tgt p=0.6
    n|maker-for|maker manufacturer producer builder|subject holder|for of.for|of:PRODUCT p=0.7
    v|turn-to|turn switch move migrate defect|to|agent|event=contract agent=org to=org none=patient src!=gov p=0.6
    v|switch-from|switch move migrate defect|from|agent|event=termination status=ended fixed from=org to=org p=0.75
    v|replace|replace displace supplant|agent|patient|p=0.0
    v|subcontract|subcontract outsource farm+out entrust sublet sub-let|to|agent|event=contract p=0.85
    v|contract-to|contract|agent|to for|event=contract p=0.6
    v|contract-for-state|contract|agent|with|event=contract src!=gov tgt=gov p=0.7
    v|contract-with|contract|with|agent|event=contract with=org src!=gov p=0.65
    v|rely|rely depend|on upon|agent|on=org p=0.7
    v|come-from|come|from|for|p=0.0
    v|sign-supplier|sign sign+up onboard land win|patient|agent|p=0.0
    v|win-customer|win land sign sign+up onboard add secure count number|agent|patient as|event=contract as:CUSTOMER p=0.75
    v|work-for|work|agent|for|for=org p=0.6
    v|pay|pay|recipient patient|agent|event=contract money orderer!:COURTS word!:VERDICT word!:DAMAGES patient=org src!=gov p=0.6
    v|pay-for|pay|to recipient|agent|event=contract money orderer!:COURTS any=for p=0.55
    v|run-on|run operate|on|agent.of agent.possessor agent|on=org p=0.6
    v|drop-supplier|drop ditch dump axe sack fire boot eject discard oust|patient|agent|event=termination status=ended fixed patient=org src!=gov from!:LIST off!:LIST p=0.6
    v|replaced-as|drop dump ditch axe sack oust|patient|agent|event=termination status=ended fixed patient=org as:SUPPLIER p=0.8
    v|replace-supplier|replace|patient|agent|event=termination status=ended fixed patient=org src!=gov any=with p=0.6
    v|reject-supplier|reject snub|patient|agent|event=refusal status=declined fixed patient=org word:BIDDING src!=gov p=0.5
    v|exclude-supplier|disqualify eliminate exclude|patient|agent|event=refusal status=declined fixed patient=org word:BIDDING src!=gov tgt!=gov p=0.5
    v|stop-supply|stop halt suspend cease end|agent|to|event=termination status=ended patient:SHIPMENT fixed p=0.8
    v|resume-supply|resume restart begin start|agent|to|event=contract patient:SHIPMENT to=org src!=gov p=0.7
    v|bid|bid compete vie tender pitch|agent|for.compound for.from for.possessor|event=contract status=planned fixed for:CONTRACT p=0.55
    v|made-for|make manufacture build produce supply fabricate assemble operate transport haul ship carry process refine store distribute handle launch market provide host maintain|agent|patient.possessor|passive agent=org src!=gov p=0.75
    v|supplied-by|supply provide furnish build make manufacture deliver install|agent|patient.possessor|event=contract passive clause patient!=org patient!:MONEY agent=org src!=gov open=tgt p=0.55
    v|comes-from|come|from|-|from=org agent:PRODUCT src!=gov open=tgt p=0.6
    v|parts-come-from|come|from|agent.possessor|from=org agent:PRODUCT agent!=org src!=gov p=0.65
    v|bought-from-known|buy purchase source order procure rent lease charter import|from|-|event=contract passive clause patient!=org from=org src!=gov open=tgt p=0.55
    v|bought-by-known|buy purchase order|-|agent|event=contract passive clause patient:PRODUCT patient!=org agent=org none=from open=src p=0.45
    v|run-by-known|operate run manage maintain service host staff design install process|agent|-|passive clause agent=org patient!=org src!=gov open=tgt p=0.45
    v|named-supplier|appoint hire select choose engage retain name pick|patient|-|event=contract passive as:SUPPLIER patient=org none=agent,by src!=gov open=tgt p=0.6
    v|supply-known|supply provide furnish deliver build|agent|-|event=contract active clause patient:PRODUCT patient=the patient!=org agent=org none=to,for,from,recipient,with src!=gov open=tgt p=0.4
    v|leave-contest|drop+out pull+out bow+out withdraw|agent|-|event=refusal status=declined fixed word:CONTEST agent=org src!=gov open=tgt p=0.55
    v|under-licence|make manufacture produce sell distribute build market operate use run|under.from|agent|event=contract under:LICENCE src!=gov p=0.7
    n|framework-place|place spot slot seat berth|holder recipient|on.with on.of on.from on.for on.compound on.possessor|event=contract effect=gain,give on:CONTRACT src!=gov p=0.7
    n|known-framework-place|place spot slot seat berth|holder|-|event=contract effect=gain on:CONTRACT none=on.with,on.of,on.possessor src!=gov open=tgt p=0.6
    n|known-customer|customer client|-|subject|src!=gov apart none=possessor,of,for,to,clause open=src p=0.6
    n|listed-customers|customer client user subscriber|-|listed|src!=gov of!=org for!=org none=possessor,clause open=src p=0.65
    n|serves-customers|customer client user subscriber|clause|listed|none=possessor,of word:SERVING src!=gov p=0.7
    n|known-supplier|supplier contractor vendor subcontractor|subject|-|none=possessor,of,for,to,compound,namer src!=gov apart open=tgt p=0.45
    n|order-goods|order deal|for.compound for.possessor|giver party|event=contract for:PRODUCT src!=gov p=0.65
    v|share-from|receive get buy import source obtain draw|from|agent|event=contract patient:STAKE word:PRODUCT from=org p=0.7
    v|sell-share|sell|agent|to recipient|event=contract patient:STAKE word:OUTPUT word!:INTEREST patient!=org p=0.7
    v|sell-through|sell distribute market|agent|through via|event=contract patient!=org src!=gov p=0.6
    v|deliver-through|deliver ship transport|through via|agent|event=contract patient!=org through=org src!=gov p=0.6
    v|make-goods|make manufacture build produce assemble|agent|patient.possessor|patient:PRODUCT patient!=org src!=gov p=0.6
    v|stocked|sell stock carry resell retail|patient.possessor|agent|passive patient!=org agent=org src!=gov tgt!=gov p=0.65
    v|manage-for|manage run operate maintain|agent|for|patient=org for=org src!=gov p=0.65
    v|study-done|undertake prepare conduct carry+out write produce|agent|for patient.for|event=contract patient:STUDY active src!=gov p=0.65
    v|study-for|prepare conduct write produce draft compile|agent|patient.for patient.of|event=contract passive patient:STUDY src!=gov p=0.65
    v|wear-logo|wear carry bear display sport|agent|patient.of patient.possessor|patient:LOGO p=0.65
    v|move-business|move shift switch transfer|to|agent|event=contract patient:SERVICE patient!=org to=org src!=gov p=0.65
    v|move-business-from|move shift switch transfer|from|agent|event=termination status=ended fixed patient:SERVICE patient!=org from=org to=org src!=gov p=0.65
    v|withdraw-service|withdraw pull|agent|from|event=termination status=ended fixed patient:SHIPMENT from=org src!=gov p=0.6
    n|buyer-of-goods|buyer customer purchaser user importer|of.from|subject|src!=gov p=0.65
    n|rights-contract|contract deal agreement license licence|with|holder giver party possessor|event=contract for:RIGHTS with=org src!=gov p=0.7
    n|lost-contract|contract order deal mandate account tender|to|with|event=contract status=in-effect fixed effect=lose with=org to=org src!=gov p=0.65
    v|use-brand|use fly operate deploy field run|patient.possessor patient.compound|agent|patient:PRODUCT src!=gov p=0.5
    v|book-on|book reserve|on.possessor on|agent|event=contract patient!=org p=0.6
    v|decide-against|decide|against|agent|event=refusal status=declined fixed against=org src!=gov p=0.6
    v|act-for|act|agent|for|for=org src!=gov p=0.55
    v|win-from|win take poach|from|patient|event=termination status=ended fixed from=org patient=org src!=gov p=0.6
    v|win-over|win poach|agent|patient|event=contract from=org patient=org src!=gov p=0.6
    v|lose-business|lose|agent|patient.possessor|event=termination status=ended fixed patient:ACCOUNT src!=gov p=0.7
    v|count-among|count number list|agent|patient|among:CLIENTELE patient!:INVESTOR src!=gov p=0.75
    v|win-business|win land gain keep retain|agent|patient.possessor patient.compound|event=contract patient:ACCOUNT src!=gov p=0.65
    v|supply-under|supply provide deliver build manufacture install make ship maintain service repair overhaul operate run staff|agent|under.with under.for under.from|event=contract under:CONTRACT under!:LICENCE patient!=org none=to,recipient src!=gov p=0.75
    n|customer-for-goods|customer user buyer|for.possessor for.compound|subject|for:PRODUCT src!=gov p=0.7
    v|name-as|name appoint|patient|agent|event=contract patient=org as:SUPPLIER src!=gov p=0.7
    v|strip-goods|remove strip uninstall drop ditch|patient.possessor patient.compound|agent|event=termination status=ended fixed patient:GOODS patient!=org from!:LIST src!=gov none=orderer p=0.55
    v|sign-org|sign|agent|patient|event=contract patient=org src!=gov none=with,as p=0.5
    n|buyers|buyer purchaser shipper user|possessor|subject|src!=gov of!=org p=0.6
    n|buyer-from|buyer customer purchaser user|from|subject|from=org src!=gov p=0.7
    n|won-customer|customer client tenant subscriber|holder|subject|event=contract effect=gain,lose,make none=possessor src!=gov p=0.65
    n|contract-with-state|contract order agreement|-|with|mod!:PLEA none=from,by,for,possessor,compound,giver,party,holder tgt=gov open=src p=0.55
    n|known-order|order contract|-|giver|event=contract effect=give src!=gov none=to,with,from,recipient,possessor,compound open=src p=0.6
    n|known-contract|contract order tender lot work|holder recipient|-|event=contract definite effect=gain none=from,with,by,for,possessor,compound,giver open=tgt p=0.6
    n|contract|contract offtake off-take modification subcontract sub-contract award order task-order purchase-order tender mandate lease license concession licence|holder recipient to poss|giver from by with for compound possessor|event=contract deal for!:RIGHTS of!:NONDEAL p=0.8
    n|deal|deal agreement arrangement pact accord framework subscription|holder recipient to|giver with from by between for compound possessor|event=contract deal word!:JOINTLY for!:RIGHTS p=0.7
    n|supplier|reinsurer insurer auditor supplier contractor vendor subcontractor provider manufacturer integrator distributor lessor licensor sub-contractor consultant adviser advisor caterer outfitter operator-for|subject|to of for possessor compound namer on.compound on.possessor for.possessor|on!:LIST p=0.8
    n|customer|customer client subscriber tenant licensee lessee user user-of charterer offtaker|possessor of for|subject|src!=gov p=0.8
    n|sale|sale delivery shipment export supply provision|of.possessor by possessor from|to|event=contract of!:COMPANY of!:STAKE to=org p=0.65
    n|purchase|purchase procurement rental|from|by possessor party|event=contract from=org p=0.7
    n|procure|purchase use procurement order|of.from from|by possessor|event=contract p=0.6
    n|installation|installation integration|by of|for|p=0.4
    v|clear-purchase|approve clear okay sanction authorize authorise|from patient.from|agent|event=contract status=planned patient:PROCUREMENT from=org tgt=gov p=0.7
    v|revenue-from|derive get generate earn make draw|agent|from|word:REVENUE from=org src!=gov p=0.7
    v|revenue-comes|come derive stem|agent.possessor agent.of|from|word:REVENUE from=org src!=gov p=0.7
    v|account-for|account|for.of for.possessor|agent|word:REVENUE agent=org src!=gov p=0.65
    v|acquire-goods|acquire|from patient.from|agent|event=contract patient:PRODUCT patient!=org p=0.7
    v|acquire-rights|acquire buy secure win get retain obtain land|from patient.from|agent|event=contract patient:RIGHTS from=org p=0.7
    v|notify|notify inform|patient|agent|event=contract of:CONTRACT patient=org src!=gov p=0.75
    v|design-for-state|build design develop create|agent|patient.possessor|event=contract active patient!=org agent=org src!=gov tgt=gov p=0.55
    n|underwriter|underwriter bookrunner coordinator arranger|subject|to of for possessor compound on.of on.possessor on.compound|src!=gov p=0.65
    n|operator|operator carrier builder architect caterer|subject|of of.possessor|src!=gov tgt=gov none=possessor p=0.55
    v|replace-as|replace succeed supplant displace|agent|as.of as.possessor as.to as.compound as.for as|event=contract as:SUPPLIER src!=gov p=0.7
    v|replaced-role|replace succeed supplant displace|patient|as.of as.possessor as.to as.compound as.for as|event=termination status=ended fixed patient=org as:SUPPLIER src!=gov p=0.7
    v|take-over-as|take+over|agent|as.of as.possessor as.to as.compound as.for as|event=contract as:SUPPLIER src!=gov p=0.65
    v|taken-over-from|take+over|from|as.of as.possessor as.to as.compound as.for as|event=termination status=ended fixed from=org as:SUPPLIER src!=gov p=0.65
    v|reject-offer|reject turn+down decline refuse spurn throw+out rebuff|patient.from patient.by|agent|event=refusal status=declined fixed patient:OFFERS src!=gov tgt=gov p=0.65
    v|reject-offer-of-goods|reject turn+down decline refuse spurn rebuff|patient.from patient.by|agent|event=refusal status=declined fixed patient:OFFERS word:PRODUCT src!=gov tgt!=gov p=0.5
    v|part-with-supplier|part|with patient.with|agent|event=termination status=ended fixed patient:WAY src!=gov tgt=gov p=0.65
    v|owe-for|owe|recipient|agent|for:TASK money src!=gov p=0.6
    v|assign-lot|adjudicate assign allot allocate award|to|agent|event=contract patient:LOT to=org src!=gov p=0.7
    v|exercise-option|exercise|patient.for for patient.with with|agent|event=contract patient:OPTION src!=gov p=0.65
    v|lease-goods|lease rent charter hire license|patient.compound patient.possessor|agent|event=contract patient:PRODUCT patient!=org none=from p=0.65
    v|commit-to|commit|from to.from|agent|event=contract from=org money src!=gov p=0.6
    v|contract-goes|go pass fall|to|agent.possessor agent.compound agent.from agent.for agent.with|event=contract agent:CONTRACT to=org src!=gov p=0.65
    v|go-live|go+live|with.from|agent|event=contract src!=gov p=0.6
    v|task-done|complete finish fly|agent|patient.for for|event=contract patient:TASK agent=org patient!=org src!=gov p=0.6
    v|move-to-goods|move shift migrate switch|to.compound to.possessor|agent|event=contract to:PRODUCT src!=gov p=0.6
    n|buyer-of-made|buyer customer purchaser user|of.compound of.possessor|subject|of:PRODUCT src!=gov p=0.65
    n|state-purchase|purchase procurement acquisition|from|possessor by party giver|event=contract of:PRODUCT from=org p=0.7
    n|award-from-state|award contract order|-|from|event=contract money none=holder,recipient,to,possessor,party,giver,compound tgt=gov open=src p=0.5
    """
}
