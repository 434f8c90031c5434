extension Examples {
  static let bulletins = Examples(
    "news of 2009 and 2011",
    """
    @ 2011-03-03
    [Yesterday], the minister resigned after protests that began on [February 17]. => 2011-03-02 ; 2011-02-17
    The match was played on [Tuesday night]. => 2011-03-01
    The trial had been due to begin on [Monday]. => 2011-02-28
    The plane, which was due to land at [08:30 UTC on Wednesday], crashed. => 2011-03-02
    Voters go to the polls on [March 11]. => 2011-03-11
    At about 14:46 local time (0546 UTC) on [Friday], a quake struck. => 2011-02-25
    The law takes effect on [1 January 2012]. => 2012-01-01
    The ship left on [the 28th of February]. => 2011-02-28
    The next hearing will take place on [April 4]. => 2011-04-04
    The show first aired in [spring 2008]. => 2008-21
    He had been in custody since [last December]. => 2010-12/..
    Elections are planned for [later this year]. => 2011
    [Between 2004 and 2007] she was in Paris. => [2004..2007]
    The stadium was opened in [the summer of 1999]. => 1999-22
    The [September 11, 2001] attacks changed that. => 2001-09-11
    Two days after the quake, aid arrived.
    [The day after tomorrow] the court will rule. => 2011-03-05
    [This weekend], clocks go forward. => [2011-03-05..2011-03-06]
    [Last weekend], thousands marched. => [2011-02-26..2011-02-27]
    Over [the weekend], snow fell. => [2011-02-26..2011-02-27]
    Every Tuesday, they meet.
    The group meets every other Tuesday.
    The strike will last [from Friday to Sunday]. => 2011-03-04/2011-03-06
    The strike lasted [from Friday to Sunday]. => 2011-02-25/2011-02-27
    Some 15 minutes later, police arrived.
    He became president in [January of last year]. => 2010-01
    It was the first time since [1994]. => 1994/..
    The company reported on its [fourth-quarter] results. => 2010-36
    In [the fourth quarter of 2010], sales fell. => 2010-36
    It plans to open in [early April]. => [2011-04-01..2011-04-10]
    In [the last three months of 2010], GDP fell. => 2010-10-01/2010-12-31
    At [the end of February], talks failed. => [2011-02-21..2011-02-28]
    From [2012] onwards, cars will be taxed. => 2012/..
    They won on [May 1st last year]. => 2010-05-01
    [March 3, 1991]: a beating is filmed. => 1991-03-03
    She turns 90 on [Saturday]. => 2011-03-05
    @ 2009-08-19
    [Wednesday, August 19, 2009] => 2009-08-19
    [August 19, 2009] => 2009-08-19
    At [0300 UTC on Tuesday], the storm made landfall. => 2009-08-18
    The storm is expected to reach land [late Thursday] or [early Friday]. => 2009-08-20 ; 2009-08-21
    The attack came a day after a similar one.
    The accident happened at around 4 p.m. local time (2000 UTC) on [Sunday]. => 2009-08-16
    In [2003], a similar accident killed 12; [six years later], the cause is unknown. => 2003 ; 2009
    Police said on [Wednesday morning] that two men were held. => 2009-08-19
    The two had been missing since [Saturday, August 15]. => 2009-08-15/..
    The film premieres on [September 4] in Venice. => 2009-09-04
    The polls opened at 07:00 AST and closed at 16:00.
    The album was released on [21 July]. => 2009-07-21
    The band's tour runs through [October 31]. => /2009-10-31
    He was hospitalized [last Friday] and died [yesterday]. => 2009-08-14 ; 2009-08-18
    It was the deadliest such crash since [November 2001]. => 2001-11/..
    She won bronze at the [2008] Olympics. => 2008
    She won gold at the Beijing [2008] Games. => 2008
    The championship runs [from 15 to 23 August]. => 2009-08-15/2009-08-23
    [The 15–23 August] event is in Berlin. => 2009-08-15/2009-08-23
    The law came into force on [1 July this year]. => 2009-07-01
    The company filed for protection in [June this year]. => 2009-06
    In [June last year] it merged. => 2008-06
    The premier was sworn in [only three months ago]. => 2009-05
    The mission, which launched in [October 1997], ends [next month]. => 1997-10 ; 2009-09
    In the [2007-08] season he scored 12 goals. => 2007/2008
    He made his debut in the [2007–2008] season. => 2007/2008
    The two sides will meet on [Thursday, 20 August], in Geneva. => 2009-08-20
    [The 20 August] election will go ahead. => 2009-08-20
    Results are expected by [22 August]. => [..2009-08-22]
    A run-off would be held in [October]. => 2009-10
    Preliminary results may be out on [Saturday]. => 2009-08-22
    The winner will be inaugurated on [21 October]. => 2009-10-21
    [Earlier in the month], rebels seized a town. => 2009-08
    [Earlier in the day], three rockets hit. => 2009-08-19
    [Later in the day] he apologized. => 2009-08-19
    [Later that day] he apologized. => -
    On [the same day] in [1969], Woodstock ended. => - ; 1969
    He was arrested on [August 3]; [a week later] he was freed. => 2009-08-03 ; [2009-08-10..2009-08-16]
    He was arrested on [August 3] and freed [two days later]. => 2009-08-03 ; 2009-08-05
    He was arrested on [August 3] and freed [the next day]. => 2009-08-03 ; 2009-08-04
    She was elected in [1999] and re-elected [four years later]. => 1999 ; 2003
    She was born in [1950] and died in [August of this year]. => 1950 ; 2009-08
    Voyager 2 passed Neptune [twenty years ago this month]. => 1989-08
    [Twenty years ago today] => 1989-08-19
    The ship was last heard from on [July 28]. => 2009-07-28
    The trial begins [September 1]. => 2009-09-01
    The strike is to last until [midnight on Friday]. => /2009-08-21
    The strike, the third since [the start of the year], ended. => 2009-01/..
    The price was $2009.
    He is the first since [the 19th century]. => 18XX/..
    The temple dates from [the late 12th century]. => [1170..1199]
    The city was founded in [300 BC]. => -0299
    By [the mid-1990s], the mine was closed. => [..1996]
    Some 40 people died in [the first two weeks of August]. => 2009-08-01/2009-08-14
    He said on Twitter that he may go.
    More than 1500 people fled.
    Over 2000 houses burned.
    The 2009 people who came were fed.
    The A380 landed.
    Channel 2009 is new.
    It was a 5-4 vote.
    They won 3-1 on [Saturday]. => 2009-08-15
    It finished 6/10.
    It was 9/10 done.
    The ratio is 1/2.
    24/7 service is offered.
    Windows 2000 is old.
    Office 2007 is older.
    They march in the streets.
    She may be late in the day.
    """)
}
