/// Frames of lists, labels, sanctions and bans: authority to designee.
enum DesignationFrames {
  static let text = """
    v|designate|designate|agent|patient|event=designation patient=org p=0.85
    v|blacklist|blacklist sanction debar delist-from proscribe embargo blocklist|agent by|patient|event=designation patient=org p=0.92
    v|ban|ban bar exclude prohibit outlaw suspend block shut+out freeze+out|agent by|patient|event=designation patient=org src=gov p=0.75
    v|add-list|add place put include name enter list keep retain|agent by|patient|event=designation patient=org any=on,to,onto,in on:LIST p=0.85
    v|add-list2|add append|agent by|patient|event=designation patient=org to:LIST p=0.88
    v|add-list3|list enter include name|agent by|patient|event=designation patient=org word:LIST src=gov p=0.75
    v|label|label brand call declare deem class classify flag name list identify describe judge tag treat regard mark determine|agent by|patient|event=designation patient=org word:RISK src=gov p=0.8
    v|flag|flag|agent by|patient|event=designation patient=org src=gov p=0.7
    v|impose-on|impose slap place levy|agent by|on against|event=designation patient:LIST p=0.88
    v|remove|remove delete drop strike take lift delist deleted|agent by|patient|event=termination status=ended fixed patient=org from:LIST p=0.9
    v|off-list|take strike drop remove|agent by|patient|event=termination status=ended fixed patient=org off:LIST p=0.9
    v|delist|delist unlist de-list reinstate clear|agent by|patient|event=termination status=ended fixed patient=org src=gov p=0.7
    v|lift|lift ease end revoke rescind remove annul waive cancel drop withdraw|agent by|patient.on patient.against on against patient.of patient.for|event=termination status=ended fixed patient:LIST p=0.85
    v|lift2|revoke rescind annul quash overturn withdraw|agent by|patient.of|event=termination status=ended fixed patient:DESIGNATION p=0.8
    n|designation|designation blacklisting listing debarment inclusion addition exclusion|possessor by of.by from compound|of|event=designation src=gov p=0.8
    n|sanction|sanction ban embargo restriction curb prohibition blacklist asset-freeze measure|possessor by from party giver compound|on against of|event=designation src=gov p=0.8
    """
}
