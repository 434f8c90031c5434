extension Examples {
  static let stories = Examples(
    "what a text told before",
    """
    @ 2025-10-14
    Acme signed the deal on [3 May 2021]. [Three months later] it was cancelled. => 2021-05-03 ; 2021-08
    Acme signed the deal in [May 2021] and left [two weeks later]. => 2021-05 ; [2021-05-15..2021-06-14]
    Acme was founded in [2010]. [The following year] it went public. => 2010 ; 2011
    Acme was founded in [March 2010]. [The following month] it hired a chief. => 2010-03 ; 2010-04
    It was sold on [July 1, 2020], six days after the fire. => 2020-07-01
    It was sold [six days after] it burned on [July 1, 2020]. => 2020-07-07 ; 2020-07-01
    It was sold [three months after] it burned on [July 1, 2020]. => 2020-10 ; 2020-07-01
    It was sold [two years after] the firm was founded in [2015]. => 2017 ; 2015
    It was sold a year before the firm failed in [2015]. => 2015
    It was sold a year after its founding in [June 2015]. => 2015-06
    It was sold [a day after] the board met on [May 5, 2021]. => 2021-05-06 ; 2021-05-05
    It was sold a day after the board met in [May 2021]. => 2021-05
    [Six days after the May 5, 2021], vote it was sold. => 2021-05-11
    [Two days before] it was to close on [May 5, 2021], it burned. => 2021-05-03 ; 2021-05-05
    On [May 5, 2021], a month after it hired him, it fired him. => 2021-05-05
    Weeks after it hired him in [May], it fired him. => 2025-05
    On [May 5, 2021] it sued. [Two days earlier], talks had failed. => 2021-05-05 ; 2021-05-03
    On [May 5, 2021] it sued. It had warned of that [a week before]. => 2021-05-05 ; [2021-04-26..2021-05-02]
    It sued on [Monday]. [The next day] it won. => 2025-10-13 ; 2025-10-14
    It sued [last week]. The day before it had lost. => [2025-10-06..2025-10-12]
    It sued in [January] and won [the following month]. => 2025-01 ; 2025-02
    It sued in [December 2020] and won [the month after]. => 2020-12 ; 2021-01
    It sued in [1998]. [A decade later] it won. => 1998 ; 2008~
    It sued in [1998]. [A year and a half later] it won. => 1998 ; [1999-07..2000-06]
    It sued on [May 5, 2021] and, after three days, won. => 2021-05-05
    It sued on [May 5, 2021] and won [within a week]. => 2021-05-05 ; 2021-05-05/2021-05-12
    It sued on [May 5, 2021]; [that same day] it won. => 2021-05-05 ; 2021-05-05
    It sued on [May 5, 2021]; [later that month] it won. => 2021-05-05 ; 2021-05
    It sued on [May 5, 2021]; [that summer] it won. => 2021-05-05 ; 2021-22
    It sued on [May 5, 2021]; [that Friday] it won. => 2021-05-05 ; 2021-05-07
    It sued on [May 5, 2021]; [the Friday before] it had lost. => 2021-05-05 ; -
    It sued on [May 5, 2021]; ten days on, it won. => 2021-05-05
    It sued on [May 5, 2021]; [the day after], it won. => 2021-05-05 ; 2021-05-06
    It sued on [May 5, 2021]; [the week after], it won. => 2021-05-05 ; [2021-05-10..2021-05-16]
    It sued on [May 5, 2021]; [the next morning], it won. => 2021-05-05 ; 2021-05-06
    It sued on [May 5, 2021]; [the previous evening] it lost. => 2021-05-05 ; 2021-05-04
    It sued on [May 5, 2021]; two Fridays later it won. => 2021-05-05
    It sued on [May 5, 2021]; [the same week] it won. => 2021-05-05 ; [2021-05-03..2021-05-09]
    It sued on [May 5, 2021]; in [the same month] it won. => 2021-05-05 ; 2021-05
    It sued on [May 5, 2021]; by [the end of that year] it had won. => 2021-05-05 ; [..2021-12]
    It sued on [May 5, 2021]; at [the end of the month] it won. => 2021-05-05 ; [2021-05-21..2021-05-31]
    """)
}
