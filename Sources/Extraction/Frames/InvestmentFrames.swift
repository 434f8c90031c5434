/// Frames of equity, funding and capital: investor to investee.
enum InvestmentFrames {
  static let text = """
    v|invest|invest reinvest co-invest|agent|in into|event=investment unsaid p=0.9
    v|put-money|put stump+up chip+in cough+up pour inject pump plough plow sink commit stream channel contribute inject pledge earmark funnel|agent|into in to recipient|event=investment unsaid money p=0.85
    v|back|back bankroll fund finance capitalize capitalise seed bail+out recapitalise|agent|patient|event=investment patient=org none=as in!:CONTRACT in!:SUIT src!=gov p=0.8
    v|back-by-state|back seed|agent|patient|event=investment patient=org none=as in!:SUIT money src=gov p=0.75
    v|state-funded|bankroll fund finance capitalize capitalise bail+out recapitalise|agent|patient|event=investment patient=org none=as src=gov p=0.75
    v|lead-round|lead co-lead anchor head spearhead|agent|patient.of patient.for patient.in patient.possessor patient.holder patient.party patient.compound|event=investment word:ROUND p=0.75
    v|join-round|join|agent|patient.of patient.for patient.in patient.possessor patient.holder patient.party patient.compound|event=investment patient:ROUND p=0.75
    v|lead-round-in|lead co-lead anchor front|agent|in into|event=investment patient:MONEY p=0.8
    v|lead-known-round|lead co-lead anchor back support fill|agent by|-|event=investment patient:ROUND open=tgt p=0.75
    n|others|other|include|-|event=investment word:PARTICIPATION open=tgt p=0.65
    v|investors-join|participate reinvest take+part|including|-|event=investment agent:INVESTOR open=tgt p=0.7
    v|lead-known-deal|lead co-lead|agent|-|event=investment passive patient:PACT src=inv open=tgt p=0.65
    v|announce-recipients|announce unveil|agent|patient.of|event=investment patient:SELECTION word:RECIPIENT src=gov tgt!=gov p=0.7
    v|lead-money|lead co-lead|agent|-|event=investment passive patient:MONEY agent=org open=tgt p=0.65
    v|back-with-money|back fund support prop+up|agent.from from|patient|event=investment agent:MONEY agent!=org patient=org p=0.75
    v|make-bet|make place take|agent|in on|event=investment patient:BET in=org p=0.7
    v|round-included|include feature attract draw|patient|-|event=investment agent:ROUND agent!=org patient=org open=tgt p=0.7
    v|back-behind|back bankroll fund finance|agent|owner|event=investment patient!=org owner=org p=0.75
    v|join-known-round|participate join take+part|agent|-|event=investment in:ROUND open=tgt p=0.7
    v|join-the-known-round|join|agent|-|event=investment patient:ROUND none=in,with,of open=tgt p=0.7
    v|win-investor|line+up attract bring+in secure welcome add count name sign+up enlist win+over|patient|agent|event=investment as:INVESTOR patient=org p=0.75
    v|join-as-investor|join come+in|agent|-|event=investment as:INVESTOR open=tgt p=0.75
    v|fund-project|fund finance bankroll|agent|patient.of patient.possessor|event=investment patient:EXPANSION patient!=org p=0.7
    v|joined-by-investors|join|agent|-|event=investment passive agent:INVESTOR agent=org none=in open=tgt p=0.7
    v|joined-in-round|join|agent|-|event=investment passive agent=org none=in word:ROUND src!=gov open=tgt p=0.7
    v|take-part|participate take+part|agent|-|event=investment none=in,with,of src=inv open=tgt p=0.6
    n|known-participation|participation backing support investment|from by listed|-|event=investment word:ROUND open=tgt p=0.7
    v|put-in|put invest contribute chip+in add commit|agent|-|event=investment money none=in,into,to,for,on,at open=tgt p=0.6
    v|write-cheque|write|agent|-|event=investment patient:CHEQUE open=tgt p=0.6
    v|owned-by-fund|own control|agent|patient|patient=org src=inv p=0.8
    v|pay-for-stake|pay spend shell+out|agent|for.in for.of|event=investment unsaid for:STAKE p=0.85
    n|listed-investors|investor backer shareholder|listed|-|mod!:INSTITUTIONAL of!=org in!=org none=possessor,to,at,clause open=tgt p=0.7
    v|back-run|fund finance bankroll subsidise subsidize sponsor underwrite|agent|patient.by|event=investment patient!=org p=0.7
    v|own-rest|own hold retain keep|agent|-|patient:REST none=in,of open=tgt p=0.65
    v|rest-held|own hold retain keep|agent by|-|passive patient:REST none=in,of open=tgt p=0.65
    v|rest-belongs|belong|to|-|agent:REST none=in,of open=tgt p=0.65
    n|holding|holding investment|possessor|listed|none=of,in p=0.7
    v|money-comes|come|from|-|event=investment agent:MONEY from=org none=in,into,to open=tgt p=0.65
    v|took-part|participate reinvest take+part|agent|-|event=investment agent:INVESTOR agent=org none=in,with open=tgt p=0.7
    n|further-participants|participant|listed include|-|event=investment mod:FURTHER none=in,of src=inv open=tgt p=0.65
    n|round-investors|investor backer participant|listed include|-|event=investment in:ROUND open=tgt p=0.7
    n|portfolio-company|company business firm|possessor of compound|subject|mod:PORTFOLIO p=0.8
    v|own-part|own hold control|agent|patient|patient=org minority p=0.75
    v|own-partly|own control|agent|patient|patient=org agent=org word:PARTLY src!=gov tgt!=gov p=0.85
    v|hold-share|own hold have|agent|-|patient:STAKE patient!:TERM patient!:MODEL patient!:LICENCE none=in,of open=tgt p=0.55
    v|own-shares|own hold|agent|patient.compound patient.possessor|patient:STAKE patient!:MODEL patient!:LICENCE p=0.75
    n|listed-lenders|lender creditor|listed|-|event=investment money none=to,of,possessor,against open=tgt loan p=0.5
    n|listed-banks|bank|listed|-|event=investment money word:LENDING none=to,of,possessor,against open=tgt loan p=0.5
    n|investment-talks|talk negotiation discussion|with|-|event=refusal status=declined fixed effect=over,end,lose word:ROUND money with=org open=tgt p=0.6
    v|money-provided|provide put+up contribute supply|agent|-|event=investment passive clause patient:MONEY agent=org open=tgt p=0.6
    v|borrow|borrow|from|agent|event=investment loan p=0.7
    n|loan-ended|loan grant subsidy funding guarantee incentive|party giver|to for|event=termination effect=end p=0.65
    n|loan-with|loan facility|party holder giver|with|event=investment loan src=inv with=org p=0.7
    n|loan-from-bank|loan facility|with|party holder giver|event=investment loan src=inv with=org p=0.7
    n|loan-with-state|loan facility|party holder giver|with|event=investment loan src=gov tgt!=gov with=org p=0.7
    n|loan-from-state|loan facility|with|party holder giver|event=investment loan src=gov tgt!=gov with=org p=0.7
    v|ask-for-money|ask petition tap approach|patient|agent|event=investment status=planned for:MONEY patient=org loan p=0.7
    n|known-loan|loan grant subsidy incentive|giver party|-|event=investment effect=give,plan,make,decline money none=to,for,recipient open=tgt loan p=0.55
    n|known-investor|investor backer shareholder|subject|-|mod:HOLDING compound!=org none=in,of,possessor open=tgt p=0.65
    v|participate|participate join take+part|agent|in.of in.for in.possessor in.compound|event=investment in:MONEY p=0.75
    v|participate-in-round|participate take+part|agent|in.of in.for in.possessor in.compound|event=investment in:ROUND p=0.75
    v|raise|raise close secure obtain attract draw|from patient.from by led_by patient.by|agent|event=investment patient:MONEY p=0.85
    v|lead-extension|lead co-lead|agent|patient.for patient.in|event=investment patient:EXTENSION money p=0.7
    v|raise-from-fund|land bag get pull+in pick+up collect net nab receive win gather clinch take pocket grab snag|from patient.from by led_by patient.by|agent|event=investment patient:MONEY src=inv p=0.85
    v|raise-round|land bag get pull+in pick+up collect net nab receive win gather clinch take pocket grab snag|from patient.from by led_by patient.by|agent|event=investment patient:ROUND p=0.85
    v|raise-led|raise close secure announce land bag complete get|advcl.agent patient.by|agent|event=investment patient:MONEY p=0.85
    v|shares-belong|belong|to|agent.of agent.possessor agent.in|agent:STAKE p=0.75
    v|own-stake|own hold have retain keep control possess|agent|of in patient.of patient.in|patient:STAKE p=0.85
    v|hold-stake|own|agent|of in patient.of patient.in|patient:STAKE patient!:MODEL partial p=0.8
    v|take-stake|take buy acquire pick+up get build purchase snap+up grab secure raise increase boost lift hike up|agent|patient.in patient.of in|event=investment unsaid patient:STAKE word!:OUTRIGHT p=0.85
    v|sell-stake|sell offload divest dump cut trim reduce exit shed sell+down unload|agent|patient.in patient.of in|event=termination status=ended fixed patient:STAKE patient!=a p=0.85
    v|bought-stake-from|buy acquire purchase|from patient.from|patient.in patient.of in|event=termination status=ended fixed patient:STAKE patient!=a from=org p=0.75
    v|sell-stake-to|sell offload|to|patient.in patient.of in|event=investment patient:STAKE p=0.85
    v|exit|exit|agent|patient|event=termination status=ended fixed patient=org p=0.6
    v|lend|lend loan advance disburse extend|agent|to recipient|event=investment any=to,recipient money loan p=0.75
    v|make-loan|make|agent|to patient.to|event=investment patient:GRANTS loan p=0.75
    n|participation|participation|from by|of in.of in.for in.possessor|event=investment p=0.5
    v|grant|award grant give approve provide allocate hand sanction|patient.possessor agent|to recipient for patient.to patient.for|event=investment patient:MONEY patient!:CONTRACT patient!:CREDIT word!:AWARDED loan p=0.75
    v|offer-money|offer|patient.possessor agent|to recipient patient.to|event=investment patient:MONEY patient!:CONTRACT for!:COMPANY for!=org loan p=0.75
    v|select-grantee|select choose pick|agent|patient|event=investment patient=org word:GRANTS src=gov p=0.7
    v|announce-money|announce unveil|agent|for patient.for patient.to|event=investment patient:MONEY src=gov p=0.65
    v|award-grant|award grant give provide hand|agent|recipient patient|event=investment word:GRANTS src=gov p=0.75
    v|receive-grant|receive get obtain win secure land|from patient.from|agent|event=investment patient:GRANTS p=0.8
    v|receive-known-grant|receive get|-|agent|event=investment money none=from,by patient:MONEY patient!:CONTRACT word:FUNDING open=src p=0.6
    v|grant-goes|go|-|to|event=investment agent:AWARDS money to=org open=src p=0.55
    v|receive-aid-for|receive get obtain|from patient.from|agent|event=investment patient:MONEY patient!:CONTRACT for:EXPANSION src=gov tgt!=gov p=0.65
    v|founded-with|found start launch set+up establish|with.from from|patient|event=investment money passive with:MONEY patient=org src!=gov p=0.7
    v|exit-known|exit|agent|-|event=termination status=ended fixed src=inv agent=org none=patient,from,in,to open=tgt p=0.55
    v|select-known-grant|select choose|-|patient|event=investment status=planned passive none=agent,by for:FUNDING open=src p=0.6
    v|receive-aid|receive get obtain|from patient.from|agent|event=investment patient:MONEY patient!:CONTRACT src=gov tgt!=gov none=for p=0.65
    v|receive-money|receive get obtain win secure land|from patient.from|agent|event=investment patient:MONEY src=inv p=0.8
    v|buy-into|buy|agent|into|event=investment p=0.85
    v|subscribe|subscribe|agent|to.of to.in for.in for.of|event=investment p=0.7
    v|withdraw-money|withdraw pull|agent|from|event=termination status=ended fixed patient:MONEY p=0.8
    v|write-off|write+off|agent|patient.in|event=termination status=ended fixed p=0.6
    n|investment|investment bet reinvestment|by from possessor holder party compound|in into|event=investment p=0.85
    n|stake|stake shareholding holding share position|holder by possessor party from compound|in of|event=investment p=0.7
    n|pledge|pledge commitment|from by giver possessor|to for recipient holder|event=investment status=planned money p=0.65
    n|stake-purchase|purchase acquisition|possessor by party|of.of of.in|event=investment of:STAKE p=0.8
    n|round|round fundraising raise series fundraise|by from|possessor holder for of party recipient|event=investment p=0.6
    n|funding|funding financing|by from possessor|holder for of party recipient|event=investment p=0.6
    n|loan|loan grant subsidy funding financing credit injection backing support aid facility gift donation endowment|from by possessor giver|to for recipient holder clause|event=investment money loan p=0.65
    n|investor|investor backer shareholder stakeholder financier lender funder|subject include|in of possessor to|p=0.8
    n|part-owner|owner co-owner|subject include|in of possessor to|mod:OWNING p=0.75
    n|investor-of-name|investor backer shareholder|subject include listed|compound|tgt!=gov none=in,of,possessor p=0.7
    n|portfolio|portfolio|possessor of|subject|mod!:ASSORTMENT p=0.3
    v|write-cheque-for|write|agent|in.for for in.of in.possessor in|event=investment patient:CHEQUE p=0.75
    v|double-down|double+down|agent|on|event=investment on=org p=0.65
    v|chip-in-round|chip+in pitch+in contribute|agent|to.possessor to.for to.of in.possessor in.for in.of|event=investment p=0.7
    v|incubate|incubate accelerate|agent|patient|event=investment patient=org src!=gov p=0.6
    n|batch-member|member graduate alumnus|of.possessor of|subject|of:BATCH src!=gov p=0.7
    v|divest-to|divest transfer cede dispose hand+over|to|patient.in patient.of in|event=investment patient:STAKE to=org p=0.8
    v|pick-for-investment|pick choose select|agent|patient|event=investment for:MONEY patient=org src=inv p=0.7
    n|bet-on|bet wager|by from possessor holder party compound|on|event=investment on=org p=0.65
    v|start-with|start found launch establish create set+up|with.from with.by|patient|event=investment with:MONEY patient=org p=0.7
    v|sell-debt-to|sell issue place|to|agent|event=investment patient:SECURITIES to=org p=0.6
    v|emerge-with|emerge|with.from|agent|event=investment with:MONEY p=0.75
    v|get-boost|get receive win secure obtain|from patient.from|agent|event=investment money patient:BOOST p=0.65
    v|underwrite-round|underwrite front carry finance fill|agent|patient.of patient.for patient.in patient.possessor in|event=investment patient:ROUND p=0.7
    v|cash-out|cash|agent|out_of|event=termination status=ended fixed p=0.7
    v|sell-out|sell|agent|out_of|event=termination status=ended fixed none=to,patient p=0.65
    v|pass-on-round|pass|agent|on.possessor on.of on.in|event=refusal status=declined fixed on:ROUND p=0.7
    v|sign-up-for-shares|sign+up subscribe|agent|for.possessor for.of for.in to.possessor to.in|event=investment for:OFFERING p=0.7
    v|convert-debt|convert swap|agent|patient.in patient.of in|event=investment patient:DEBTS word:STAKE p=0.65
    v|amass|amass accumulate hoard|agent|patient.in patient.of in|event=investment patient:STAKE p=0.8
    v|refuse-loan|reject turn+down refuse decline deny|agent|patient.from patient.by|event=refusal status=declined fixed patient:REQUESTS word:GRANTS loan p=0.7
    v|be-invested|invest|patient|in|passive patient=org p=0.6
    n|participants|participant|listed|in.of in.for in.possessor|event=investment in:ROUND p=0.65
    v|money-goes|go|-|to|event=investment agent:MONEY to=org money open=src loan p=0.5
    n|loan-made|loan grant subsidy|-|to|event=investment effect=make,give to=org none=from,by,giver,possessor,party open=src loan p=0.55
    v|attract-investors|attract draw lure bring+in add secure win|patient|agent|event=investment patient:INVESTOR p=0.65
    v|subscribe-known|subscribe|agent|-|event=investment money as:INVESTOR open=tgt p=0.6
    n|investment-with|investment funding|with|holder|event=investment effect=gain with=org p=0.6
    n|grant-from-state|grant subsidy funding|from|-|event=investment from=org none=to,for,recipient,holder,party src=gov open=tgt money loan p=0.5
    """
}
