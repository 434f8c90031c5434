extension Examples {
  static let archiveOther = Examples(
    "news of 1998 and headers",
    """
    @ 1998-02-23
    BEIJING, [February 23] (Xinhua) -- Trade rose here [last month]. => 1998-02-23 ; 1998-01
    Trade rose 8% in [the first 10 months of this year]. => 1998-01-01/1998-10-31
    Trade rose 8% in [the first 11 months of last year]. => 1997-01-01/1997-11-30
    It will be built by [the year 2010]. => [..2010]
    The Ninth Five-Year Plan ([1996-2000]) sets targets. => 1996/2000
    The visit will last [from Feb. 25 to March 2]. => 1998-02-25/1998-03-02
    The talks run [Feb. 25-March 2]. => 1998-02-25/1998-03-02
    The talks run [February 25 - 27]. => 1998-02-25/1998-02-27
    The talks run [from 25 to 27 February]. => 1998-02-25/1998-02-27
    In [nineteen eighty six], it exploded. => 1986
    In [nineteen ninety one], it exploded. => 1991
    In [january nineteen ninety eight], it exploded. => 1998-01
    on [january eighteenth] it exploded => 1998-01-18
    on [february the second] it exploded => 1998-02-02
    on [february twenty third] it exploded => 1998-02-23
    on [may twenty second nineteen ninety seven] it exploded => 1997-05-22
    since [nineteen forty eight] they have fought => 1948/..
    in [the nineteen nineties] they fought => 199X
    in [two thousand and three] they will meet => 2003
    he said [this afternoon] that it ended => 1998-02-23
    he said [this evening] it ended => 1998-02-23
    earlier [tonight] he said it ended => 1998-02-23
    he said [late this afternoon] it ended => 1998-02-23
    he said here [today] it ended => 1998-02-23
    it happened just [last week] => [1998-02-16..1998-02-22]
    it happened only [yesterday] => 1998-02-22
    it happened [yesterday afternoon] => 1998-02-22
    it happened [the day before yesterday] => 1998-02-21
    it happened [a week ago Sunday] => 1998-02-15
    it happened [a week ago today] => 1998-02-16
    it happened [a year ago tomorrow] => 1997-02-24
    it happened [one year ago this week] => [1997-02-17..1997-02-23]
    it happened [10 years ago next month] => 1988-03
    it happened in the past 24 hours
    it happened over the last 48 hours
    it happened in [the past week] => 1998-02-16/1998-02-23
    it happened in [the last decade] => 1988-02-23/1998-02-23
    it happened during [the last two decades] => 1978-02-23/1998-02-22
    it happened over [the past month] => 1998-01-23/1998-02-23
    it happened [last weekend] => [1998-02-21..1998-02-22]
    it happened [the weekend before last] => [1998-02-14..1998-02-15]
    it happened [a decade earlier] => 1988~
    it happened [the previous Monday] => 1998-02-16
    it happened [the Monday after Easter] => 1997-03-31
    it happened on the eve of the election
    it happened at [the weekend] => [1998-02-21..1998-02-22]
    it happened in the early hours of [Sunday] => 1998-02-22
    it happened in the early morning hours of [Feb. 20] => 1998-02-20
    it happened shortly after [midnight Saturday] => 1998-02-21
    it happened shortly before [noon on Friday] => 1998-02-20
    it happened [Saturday afternoon] and [Sunday morning] => 1998-02-21 ; 1998-02-22
    it happened [between Thursday and Saturday] => [1998-02-19..1998-02-21]
    it happened [Friday through Sunday] => 1998-02-20/1998-02-22
    it will happen [a week from Friday] => 1998-03-06
    it will happen [Friday week] => 1998-03-06
    it will happen sometime in [March] => 1998-03
    it will happen [this March] => 1998-03
    it will happen in [March] or [April] => 1998-03 ; 1998-04
    it will happen in [the summer] => 1998-22
    it will happen in the years ahead
    it will happen before the year is out
    it will happen by [year's end] => [..1998-12]
    it will happen at [year's end] => [1998-09..1998-12]
    it will happen by [the end of the decade] => [..1999]
    it will happen in [the next century] => 20XX
    it will happen in [the 21st century] => 20XX
    it will happen [in two years] => 2000
    it will happen [two years from now] => 2000
    it will happen in [the coming year] => 1999
    it will happen over [the next year] => 1999
    it will happen over [the next 12 months] => 1998-02-24/1999-02-23
    it will happen in six to eight weeks
    it will happen within the week
    it will happen within days
    it will happen soon
    it will happen on [the 28th] => 1998-02-28
    it will happen on [Saturday the 28th] => 1998-02-28
    it will happen on [Saturday, the 28th of February] => 1998-02-28
    it will happen on [Sat., Feb. 28] => 1998-02-28
    it will happen on [Sat. Feb. 28] => 1998-02-28
    it will happen [Feb. 28, a Saturday] => 1998-02-28
    [23-02-98] => 1998-02-23
    [02-23-98] => 1998-02-23
    [1998/02/23] => 1998-02-23
    [19980223] => 1998-02-23
    [Mon Feb 23 10:12:00 1998] => 1998-02-23
    [Mon, 23 Feb 1998 10:12:00 GMT] => 1998-02-23
    [Feb. 23, 1998 10:12 EST] => 1998-02-23
    [02/23/1998 10:12:00] => 1998-02-23
    [1998-02-23T10:12:00] => 1998-02-23
    [February 23, 1998, Monday] => 1998-02-23
    [Monday 23 February 1998] => 1998-02-23
    [23 February 1998] => 1998-02-23
    [FEB 23 1998] => 1998-02-23
    [23 FEB 98] => 1998-02-23
    """)
}
