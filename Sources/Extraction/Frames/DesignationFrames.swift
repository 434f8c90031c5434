/// Frames of lists, labels, sanctions and bans: authority to designee.
enum DesignationFrames {
  static let text = """
    v|designate|designate redesignate|agent by|patient|event=designation patient=org as!:FUNCTION p=0.85
    v|blacklist|blacklist sanction debar proscribe embargo blocklist cross-debar outlaw black-list|agent by|patient|event=designation patient=org src=gov p=0.92
    v|sanctioned-among|sanction blacklist debar designate list|agent by|patient.subject|event=designation passive patient!=org src=gov tgt!=gov p=0.7
    v|ban|ban bar exclude prohibit suspend disqualify restrain shut+out freeze+out kick+out|agent by agent.of agent.from|patient|event=designation patient=org src=gov tgt!=gov p=0.75
    v|ban-goods|ban bar prohibit forbid outlaw block exclude restrict|agent by|patient.of patient.from patient.by patient.possessor patient.compound|event=designation patient:GOODS patient!:TRADE patient!=org src=gov tgt!=gov p=0.65
    v|ban-dealing|ban bar prohibit forbid outlaw block restrict|agent by|patient.from patient.by|event=designation patient:TRADE patient!=org src=gov tgt!=gov p=0.65
    v|add-list|add place put include name enter list keep retain inscribe leave|agent by on.possessor on.compound|patient|event=designation patient=org src=gov any=on,to,onto,in on:LIST p=0.88
    v|add-list2|add append transfer move return|agent by to.possessor to.compound|patient|event=designation patient=org to:LIST src=gov p=0.9
    v|add-list3|enter include inscribe record name|agent by in.possessor in.compound|patient|event=designation patient=org in:LIST src=gov p=0.8
    v|list|list relist re-list|agent by|patient|event=designation patient=org src=gov tgt!=gov any=agent,by,on,as,under p=0.75
    v|add|add|agent|patient|event=designation patient=org src=gov tgt!=gov none=to,with p=0.55
    v|place-under|place put bring keep|agent by under.possessor under.compound under.of under.by|patient|event=designation patient=org under:LIST p=0.85
    v|hit-with|hit slap target punish penalize penalise smack strike|agent by|patient|event=designation patient=org with:LIST src=gov p=0.8
    v|target|target hit cover catch name|agent.possessor agent.compound agent.by agent.from|patient|event=designation agent:LIST patient=org p=0.75
    v|package-hits|hit target cover catch name|agent.possessor agent.compound|patient|event=designation agent:PACKAGE patient=org src=gov tgt!=gov p=0.65
    v|name-in-package|name target include list|agent by|patient|event=designation in:PACKAGE patient=org src=gov tgt!=gov p=0.6
    v|ban-from|block prevent stop|agent by|patient|event=designation patient=org src=gov tgt!=gov word:RISK p=0.7
    v|ban-owned|ban bar block suspend|agent by|patient.by patient.of|event=designation patient!=org word:RISK src=gov tgt!=gov p=0.6
    v|label|label brand call declare deem class classify flag name identify describe judge tag treat regard mark determine rate recognize recognise consider categorize categorise denounce|agent by|patient|event=designation patient=org word:RISK word!:VITAL src=gov tgt!=gov p=0.8
    v|warn|warn caution|agent|against about against.of against.by about.of about.by|event=designation src=gov tgt!=gov p=0.6
    v|order-removal|remove strip uninstall disconnect rip+out phase+out purge exclude replace delete|orderer|patient.by patient.from patient.of patient.possessor patient.compound patient|event=designation from!:LIST src=gov tgt!=gov p=0.7
    v|order-stop|stop discontinue|orderer|patient.by patient.from patient.of patient.possessor patient.compound|event=designation from!:LIST patient!=org src=gov tgt!=gov p=0.7
    v|label-whom|label brand call declare deem name|agent by|recipient|event=designation recipient=org word:RISK src=gov tgt!=gov p=0.8
    v|flag|flag|agent by|patient|event=designation patient=org src=gov tgt!=gov p=0.7
    v|impose-on|impose slap place levy put clamp|agent by patient.possessor patient.compound|on against|event=designation patient:LIST p=0.88
    v|issue-against|issue impose adopt announce order renew extend|agent by|against on|event=designation patient:ORDER src=gov tgt!=gov p=0.75
    v|ban-supplying|supply sell ship export provide deliver|orderer|to recipient|event=designation src=gov tgt!=gov word:PROHIBIT p=0.75
    v|propose-for-list|propose recommend nominate|agent by|patient|event=designation status=planned patient=org for:LIST src=gov tgt!=gov p=0.75
    v|ban-buying|buy purchase procure use acquire install deploy order|orderer|from patient.from patient.by patient.possessor patient.compound|event=designation src=gov tgt!=gov word:PROHIBIT p=0.75
    n|listed-company|company firm entity supplier vendor manufacturer|on.possessor on.compound|listed|src=gov tgt!=gov on:LIST p=0.75
    v|add-goods|add append place put|agent by|patient.by patient.of patient.from patient.possessor|event=designation patient:GOODS patient!=org word:LIST src=gov tgt!=gov p=0.7
    v|remove|remove delete drop strike take lift delist deleted clear|agent by from.possessor from.compound|patient|event=termination status=ended fixed patient=org from:LIST p=0.9
    v|off-list|take strike drop remove|agent by off.possessor off.compound|patient|event=termination status=ended fixed patient=org off:LIST p=0.9
    n|list-place|place inclusion presence spot|on.possessor on.compound|possessor|on:LIST src=gov tgt!=gov p=0.75
    v|stay-listed|remain stay|-|agent|on:LIST tgt!=gov agent=org open=src p=0.7
    v|delist|delist unlist de-list reinstate|agent by|patient|event=termination status=ended fixed patient=org src=gov p=0.7
    v|lift|lift ease end remove waive drop withdraw suspend set+aside|patient.possessor patient.by patient.compound agent by|patient.on patient.against on against patient.of patient.for|event=termination status=ended fixed patient:LIST p=0.85
    v|lift2|revoke rescind annul quash overturn withdraw cancel void vacate|patient.possessor patient.by patient.compound agent by|patient.of patient.on patient.against|event=termination status=ended fixed patient:DESIGNATION patient!:PERMIT p=0.8
    v|revoke|revoke withdraw pull cancel strip suspend|agent by|patient.possessor patient.of patient.compound|event=designation patient:PERMIT src=gov tgt!=gov p=0.55
    v|refuse|refuse deny|agent by|to recipient|event=designation patient:CLEARANCE src=gov tgt!=gov p=0.6
    n|designation|designation blacklisting listing debarment inclusion addition exclusion relisting sanctioning|possessor by of.by from compound party giver|of|event=designation src=gov p=0.8
    n|sanction|sanction ban embargo restriction curb prohibition blacklist asset-freeze measure freeze|possessor by from party giver compound|on against of|event=designation src=gov p=0.8
    n|under-sanction|sanction embargo blacklist watchlist|possessor by from compound|subject object|event=designation src=gov tgt!=gov p=0.6
    n|step|step action move|party holder possessor giver|against|event=designation mod!:LEGAL src=gov tgt!=gov p=0.55
    n|label|recognition classification identification labelling labeling branding description|possessor by|of|event=designation word:RISK src=gov p=0.7
    v|dealing-banned|deal trade transact contract|orderer|with|event=designation with=org src=gov tgt!=gov p=0.7
    v|freeze-assets|freeze block seize|agent by|patient.of patient.possessor|event=designation patient:ASSETS src=gov tgt!=gov p=0.75
    v|approve-listing|approve adopt confirm order announce|agent|patient.of|event=designation patient:DESIGNATION patient!:PERMIT src=gov tgt!=gov p=0.6
    v|hit-with-state|hit slap strike|with.compound with.possessor with.by with.from|patient|event=designation with:LIST patient=org src=gov tgt!=gov p=0.8
    v|subject-to|subject|agent by|patient|event=designation to:LIST patient=org src=gov tgt!=gov p=0.8
    v|cut-off|cut+off|agent by|patient|event=designation patient=org from!:LIST src=gov tgt!=gov any=from p=0.65
    v|judge-goods|deem label declare call brand consider designate classify|agent by|patient.possessor patient.compound patient.from patient.by|event=designation patient:GOODS word:RISK word!:VITAL patient!=org src=gov tgt!=gov p=0.65
    v|ground-goods|ground phase+out throw+out get+rid|agent by|patient.possessor patient.compound patient.from patient.by|event=designation patient:GOODS patient!=org src=gov tgt!=gov p=0.6
    v|blocked-since|block|agent by|patient|event=designation passive patient=org any=since src=gov tgt!=gov p=0.65
    v|lift-penalty|lift suspend waive ease drop|agent|patient.on on|event=termination status=ended fixed patient:PENALTY src=gov tgt!=gov p=0.65
    v|strip-permit|strip deprive|agent by|patient|event=designation of:PERMIT patient=org src=gov tgt!=gov p=0.6
    v|expel|expel eject oust throw+out kick+out|agent by|patient|event=designation patient=org any=from src=gov tgt!=gov p=0.6
    v|cease-operations|cease halt stop suspend|orderer|agent|event=designation patient:OPERATIONS src=gov tgt!=gov p=0.65
    v|target-state|target|agent|patient|event=designation patient=org agent=org none=with,for src=gov tgt!=gov p=0.5
    v|throw-out-goods|throw+out get+rid|orderer|patient.by patient.from patient.of patient.possessor patient.compound|event=designation patient:GOODS src=gov tgt!=gov p=0.65
    n|proscription|proscription banning expulsion|possessor by of.by from|of|event=designation of=org p=0.75
    """
}
