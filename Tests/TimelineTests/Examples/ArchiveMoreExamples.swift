extension Examples {
  static let archiveMore = Examples(
    "further pages of an archive",
    """
    @ 2013-09-25
    [Wednesday, September 25, 2013] => 2013-09-25
    A magnitude 7.7 earthquake struck [yesterday at 16:29] PKT => 2013-09-24
    A magnitude 7.7 earthquake struck on [Tuesday at 4:29 pm local] time => 2013-09-24
    The siege, which started on [Saturday], ended [last night] => 2013-09-21 ; 2013-09-24
    The siege began around [noon on September 21] and lasted four days => 2013-09-21
    The siege lasted [from 21 to 24 September] => 2013-09-21/2013-09-24
    The siege was the deadliest since the [1998] bombing => 1998/..
    The president declared three days of mourning starting [today] => 2013-09-25/..
    The president declared three days of mourning beginning [Wednesday] => 2013-09-25/..
    Funerals are to be held [tomorrow] and [Friday] => 2013-09-26 ; 2013-09-27
    Funerals were held [Monday] and [Tuesday] => 2013-09-23 ; 2013-09-24
    Funerals will take place [later today] => 2013-09-25
    The vote took place over [the weekend] => [2013-09-21..2013-09-22]
    The vote took place on [the weekend] => [2013-09-21..2013-09-22]
    The vote took place at [the weekend] => [2013-09-21..2013-09-22]
    The vote is scheduled for [next week] => [2013-09-30..2013-10-06]
    The vote, scheduled for [6 October], is in doubt => 2013-10-06
    The vote was postponed from [July] to [November] => 2013-07 ; 2013-11
    The vote was postponed to [November 24] => 2013-11-24
    The party has governed since the [2005] election => 2005/..
    The party has governed since [November 2005] => 2005-11/..
    The party lost power in [2009] but won it back [four years later] => 2009 ; 2013
    The party lost power in the [May 2009] elections => 2009-05
    The party was founded in [the early 1980s] => [1980..1983]
    Her first term ended in [2009] and her second ends in [2014] => 2009 ; 2014
    Her term ends [next year] => 2014
    Her term ends on [31 December 2014] => 2014-12-31
    Her term ends at [midnight on 31 December] => 2013-12-31
    She was sworn in on [17 March] => 2013-03-17
    She will be sworn in on [17 March] => 2014-03-17
    She was born on [the 3rd of March 1950] => 1950-03-03
    She died on [Sunday morning] at age 63 => 2013-09-22
    She died [two months ago] => 2013-07
    She died just [over a year ago] => 2012~
    She died [exactly ten years ago] => 2003
    She turned 63 [last March] => 2013-03
    She turned 63 in [March] => 2013-03
    She turned 63 on [March 3] => 2013-03-03
    The tower opened on [5 July 2012] after three years of works => 2012-07-05
    The tower opened in [July last year] => 2012-07
    The tower opened [last July] => 2013-07
    The tower opened in [the summer of last year] => 2012-22
    The tower will open in [the autumn] => 2013-23
    The tower will open in [late 2014] => [2014-09..2014-12]
    The tower will open by [the end of next year] => [..2014-12]
    The tower will not open before [2015] => [..2014]
    The tower was built [between 1998 and 2004] => [1998..2004]
    The tower was built ([1998-2004]) by a local firm => 1998/2004
    The tower dates from [the 12th century] => 11XX
    The tower dates back to [1173] => 1173
    The fleet will sail [this Thursday, 26 September] => 2013-09-26
    The fleet will sail on [Thursday (September 26)] => 2013-09-26
    The fleet sailed [Thursday, September 19] => 2013-09-19
    The fleet sailed on [September 19th, a Thursday] => 2013-09-19
    The fleet sailed [6 days ago] => 2013-09-19
    The fleet sailed [earlier this month] => 2013-09
    The fleet sails every Thursday
    The fleet sails twice a week
    Pages last modified on [24 September 2013, at 18:05] => 2013-09-24
    Published: [24 September 2013] => 2013-09-24
    Retrieved [September 24, 2013] => 2013-09-24
    [24 September 2013], Example Times => 2013-09-24
    The club won 3-1 on [Sunday] and drew 2-2 on [Wednesday] => 2013-09-22 ; 2013-09-25
    The club won the [2012–13] title => 2012/2013
    The club won the [2012-13] season => 2012/2013
    The club was founded in [1905] by 12 men => 1905
    Some 1,900 people died
    1900 homes were lost
    In the 90th minute he scored
    The film, released in [June 2012], won in [February 2013] => 2012-06 ; 2013-02
    The film will be released on [Christmas Day] => 2013-12-25
    The film was released on [Valentine's Day] => 2013-02-14
    The film was shown in [the second week of September] => [2013-09-08..2013-09-14]
    The game was released on [September 17] for two consoles => 2013-09-17
    The game made $800 million in 24 hours
    The game made a billion dollars in three days
    The game was announced on [2 November 2011] and delayed from [spring 2013] => 2011-11-02 ; 2013-21
    """)
}
