extension Examples {
  static let bulletinsMore = Examples(
    "news of 2013",
    """
    @ 2013-06-21
    [Friday, June 21, 2013] => 2013-06-21
    [June 21, 2013] => 2013-06-21
    The Brazilian president is to address the nation [tonight]. => 2013-06-21
    Some 300,000 marched in Rio on [Thursday], the largest crowd since [1992]. => 2013-06-20 ; 1992/..
    Protests began [last week] after fares rose on [June 1]. => [2013-06-10..2013-06-16] ; 2013-06-01
    The court ruled on [Thursday] that the law, passed in [2006], is void. => 2013-06-20 ; 2006
    The Confederations Cup, which began on [15 June], ends on [30 June]. => 2013-06-15 ; 2013-06-30
    He will appear in court on [July 2]. => 2013-07-02
    He was last seen on [Tuesday, June 18]. => 2013-06-18
    She had joined the group in [late 2011]. => [2011-09..2011-12]
    The floods, the worst since [May 2002], peaked on [Wednesday night]. => 2002-05/.. ; 2013-06-19
    The bridge had been closed [from April 2012 to March 2013]. => 2012-04/2013-03
    The vote, originally set for [May 5], was moved to [July 7]. => 2013-05-05 ; 2013-07-07
    The vote, scheduled for [June 30], was called off. => 2013-06-30
    The trial, due to begin on [Monday], has been delayed until [September]. => 2013-06-24 ; /2013-09
    Three people were arrested overnight [Thursday]. => 2013-06-20
    Three people were arrested [Thursday] and [Friday]. => 2013-06-20 ; 2013-06-21
    Three people were arrested [between 8 and 10 June]. => [2013-06-08..2013-06-10]
    It is the second time in two months.
    He has held the post since his election in [2010]. => 2010
    The company was founded in [1998] and bought [ten years later]. => 1998 ; 2008
    On [May 31] a man was shot; [two days later] his brother was. => 2013-05-31 ; 2013-06-02
    On [May 31] a man was shot, and the day before his brother was. => 2013-05-31
    In [April] it sold two units, a third of what it sold [the previous April]. => 2013-04 ; 2012-04
    The show returns [next Tuesday] for its [2013–14] season. => 2013-06-25 ; 2013/2014
    The bill passed its first reading on [5 February this year]. => 2013-02-05
    Results are due in the early hours of [Saturday]. => 2013-06-22
    The exhibition is open until [8 September 2013]. => /2013-09-08
    The exhibition opened on [Friday] and runs until [next Sunday]. => 2013-06-21 ; /2013-06-30
    The quake struck at [6:14 a.m. on Sunday, June 16]. => 2013-06-16
    The ferry sank in the night of [12 to 13 June]. => 2013-06-12/2013-06-13
    The lander touches down on [August 6, 2012] (UTC). => 2012-08-06
    The lander touched down at [05:32 on August 6 last year]. => 2012-08-06
    The ban will be in place [from Saturday, June 22, to Monday, June 24]. => 2013-06-22/2013-06-24
    The ban is in place [between 22 June and 24 June]. => [2013-06-22..2013-06-24]
    The ban ends at [midnight tonight]. => 2013-06-21
    He won the race in [2009], [2010] and [2012]. => 2009 ; 2010 ; 2012
    He won the race for the third year in a row.
    The [2012] Summer Olympics were in London. => 2012
    His [1984] novel sold well. => 1984
    In the 2-1 win he scored in the 90th minute.
    Apollo 11 landed. Flight 370 vanished. Route 66 is long.
    They are ranked 2nd of 20.
    She was 21 in [May]. => 2013-05
    The [May] elections were close. => 2013-05
    May elections were close.
    Prime Minister May resigned.
    Theresa May met April Jones and June Smith.
    The march on [Friday] drew 3,000. => 2013-06-21
    An augustly dressed man left.
    Sat down, he ate. The sun rose.
    It took place mon amour.
    The dec is stacked.
    In second place was Ferrari.
    The second quarter was scoreless.
    @ 2024-02-22
    The judge set closing arguments for [April 9]. => 2024-04-09
    The court set a hearing for [Monday, March 4]. => 2024-03-04
    Sales for [Feb. 2] were weak. => 2024-02-02
    The union petitioned the D.C. Circuit in [June], and expects nothing [this year]. => 2023-06 ; 2024
    The team rejected both towns after school visits in [August]. => 2023-08
    It agreed to buy a rival for $1 billion in [January]. => 2024-01
    It agreed to meet them on [March 4]. => 2024-03-04
    The audit that was planned for [December] did not happen. => 2023-12
    The options lapse in [April]. => 2024-04
    The ruling follows a hearing in [November]. => 2023-11
    The ruling comes after a vote on [Monday]. => 2024-02-19
    """)
}
