extension Examples {
  static let wireMore = Examples(
    "further wire reports",
    """
    @ 1989-11-02
    Terms of the accord, reached [late Friday], weren't disclosed => 1989-10-27
    [Late yesterday], the exchange halted trading => 1989-11-01
    The yield on six-month bills rose to 7.81% from 7.77% at [Monday]'s auction => 1989-10-30
    The bonds, due in [2019], were priced at par => 2019
    The issue was dated [Nov. 15, 1989] and matures [Nov. 15, 2019] => 1989-11-15 ; 2019-11-15
    Earnings for [the first nine months] rose 5% => 1989-01-01/1989-09-30
    In [the first six months of fiscal 1989], it earned $12 million => -
    In [the first quarter of 1990], it expects to earn $12 million => 1990-33
    It expects to begin shipping in [the first quarter] => 1990-33
    It expects to begin shipping in [the second quarter of next year] => 1990-34
    A proxy statement was mailed [Oct. 5] => 1989-10-05
    A hearing is scheduled [Nov. 29] => 1989-11-29
    A meeting is set for [Nov. 10] in Houston => 1989-11-10
    A meeting set for [tomorrow] was canceled => 1989-11-03
    The rate, effective [Nov. 6], will be 10.5% => 1989-11-06
    The rate took effect [Oct. 30] => 1989-10-30
    The tender offer will expire at 12 [midnight EST on Friday, Nov. 17] => 1989-11-17
    The tender offer begins [Monday] => 1989-11-06
    The strike, which began [Sept. 7], is in its eighth week => 1989-09-07
    The strike began [a month ago] => 1989-10
    The company has paid dividends since [1912] => 1912/..
    Sales in [September 1989] were $41 million, down from $44 million in [September 1988] => 1989-09 ; 1988-09
    In [August], sales had risen 0.5% => 1989-08
    As of [Nov. 1], it had 200 stores => 1989-11-01
    On [Nov. 1, 1988], it had 180 stores => 1988-11-01
    By [mid-November], it will have 210 stores => [..1989-11-20]
    By [2000], it will have 500 stores => [..2000]
    [A decade ago], it had two stores => 1979~
    [Ten years ago], it had two stores => 1979
    [Last spring], it opened a store in Provo => 1989-21
    [Last winter], it opened a store in Provo => 1988-24
    [This winter], it will open a store in Provo => 1989-24
    [Last Thursday], it opened a store => 1989-10-26
    [Last Nov. 15], it opened a store => 1988-11-15
    [Last September], it opened a store => 1989-09
    [Last December], it opened a store => 1988-12
    In [December], it opened a store => 1988-12
    [Next week], it opens a store => [1989-11-06..1989-11-12]
    [Next Tuesday], it opens a store => 1989-11-07
    [Next Monday]'s auction will be large => 1989-11-06
    [This Friday], it opens a store => 1989-11-03
    In [the past month], it closed two stores => 1989-10-02/1989-11-02
    In [the past 12 months], it closed two stores => 1988-11-02/1989-11-01
    During [the 1960s], it closed two stores => 196X
    In [the mid-1970s], it closed two stores => [1974..1976]
    From [1984] on, it closed two stores a year => 1984
    [From mid-1986 to mid-1988], it closed two stores => 1986-05/1988-08
    Through [Oct. 31], it had sold 3,000 units => /1989-10-31
    Since [Jan. 1], it has sold 3,000 units => 1989-01-01/..
    In the [July-September] quarter, it sold 3,000 units => 1989-07/1989-09
    In the [September] quarter, it sold 3,000 units => 1989-09
    In the quarter ended [Sept. 30], it sold 3,000 units => 1989-09-30
    In the [1989 first quarter], it sold 3,000 units => 1989-33
    In [the fourth quarter of 1988], it sold 3,000 units => 1988-36
    In [1988's fourth quarter], it sold 3,000 units => 1988-36
    In [fiscal 1990], it will sell 3,000 units => -
    In [calendar 1990], it will sell 3,000 units => 1990
    In [the current quarter], it will sell 3,000 units => 1989-36
    In [this year's second half], it will sell 3,000 units => 1989-41
    In [the current fiscal year], it will sell 3,000 units => -
    Some 1,989 investors took part
    A $1990 car was raffled off
    The 1,500-seat hall was full
    The Class of [1962] met => 1962
    The [1962] class met => 1962
    The Fortune 500 company sells $1.9 billion a year
    The 101st Congress adjourned
    The second-largest bank made a third bid
    He spent nine months in jail and two years on parole
    He works 12 hours a day, six days a week
    The 30-year bond fell 1/4 point to 101 1/4
    At 3:30 p.m., the average was off 12 points
    At [10 a.m. today], the average was off 12 points => 1989-11-02
    [Today at 10 a.m.] the average was off 12 points => 1989-11-02
    It closed at 47 7/8, up 1/8, [yesterday] on the Big Board => 1989-11-01
    It closed [Wednesday] at 47 7/8 on the Big Board => 1989-11-01
    In composite trading [Friday], it closed at $47.875 => 1989-10-27
    On [Halloween], children marched => 1989-10-31
    On [Columbus Day], the bond market was closed => 1989-10-09
    By [Christmas], rates will drop => [..1989-12-25]
    Since [Labor Day], rates have dropped => 1989-09-04/..
    In [the next two weeks], a plan will be filed => 1989-11-03/1989-11-16
    [Within 60 days], a plan must be filed => 1989-11-02/1990-01-01
    A plan must be filed by [Nov. 20] => [..1989-11-20]
    A plan must be filed no later than [Jan. 31, 1990] => [..1990-01-31]
    A plan was filed [more than a year ago] => 1988~
    A plan was filed [nearly four years ago] => 1985~
    A plan was filed [just two weeks ago] => [1989-10-16..1989-10-22]
    The [Sept. 20-22] meeting was closed => 1989-09-20/1989-09-22
    A meeting [Sept. 20-22, 1988], was closed => 1988-09-20/1988-09-22
    The conference opens [Dec. 4] and runs through [Dec. 8] => 1989-12-04 ; /1989-12-08
    The treaty of [June 1, 1979], lapsed => 1979-06-01
    In a [Sept. 29] letter, the agency objected => 1989-09-29
    In an [Aug. 4, 1988], letter, the agency objected => 1988-08-04
    The agency objected in a letter dated [Aug. 4] => 1989-08-04
    He was charged in [1986], convicted in [1987] and freed [this year] => 1986 ; 1987 ; 1989
    He was chairman [from 1971 to 1979] => 1971/1979
    He joined in [1971]. [Eight years later], he was chairman => 1971 ; 1979
    He retired in [January 1985]; [six months later] he was back => 1985-01 ; 1985-07
    The quake struck [Oct. 17]; [the next day] stocks rose => 1989-10-17 ; 1989-10-18
    The quake struck [Tuesday, Oct. 17]; [two days later] stocks rose => 1989-10-17 ; 1989-10-19
    The quake struck at [5:04 p.m. PDT on Oct. 17] => 1989-10-17
    Before the [Oct. 17] quake, prices were high => [..1989-10-16]
    [Three weeks before the Oct. 17] quake, prices were high => 1989-09-26
    The party's [November 1987] congress met => 1987-11
    His [1985] novel won a prize in [May 1986] => 1985 ; 1986-05
    It has doubled in [the past decade] => 1979-11-02/1989-11-02
    It will take effect [Jan. 1, 1990], or 60 days after approval => 1990-01-01
    On [Oct. 2], 11 days before the plunge, it sold => 1989-10-02
    @ 1998-08-08
    NAIROBI, Kenya ([August 7, 1998]) => 1998-08-07
    [1998-08-07 22:04:00] => 1998-08-07
    [08/07/1998 09:13:00] => 1998-08-07
    NYT-[08-07-98 2204EDT] => 1998-08-07
    Docs [19980807] and the like => 1998-08-07
    A bomb exploded [Friday] outside the embassy => 1998-08-07
    A bomb exploded at 10:35 a.m. local time [Friday] => 1998-08-07
    A bomb exploded on [Friday, Aug. 7] => 1998-08-07
    Rescuers worked through [Friday night] => /1998-08-07
    Rescuers pulled a man out on [Saturday] => 1998-08-08
    A similar bombing in [June 1996] killed 19 => 1996-06
    A similar bombing on [June 25, 1996], killed 19 => 1996-06-25
    A [1995] bombing in Riyadh killed five => 1995
    A similar bombing [two years ago] killed 19 => 1996
    A similar bombing in [1983] killed 241 => 1983
    The minister will arrive [Sunday] => 1998-08-09
    The minister will arrive on [Monday, August 10] => 1998-08-10
    The minister is due [Tuesday] in Dar => 1998-08-11
    The minister plans to visit [later this month] => 1998-08
    The minister said earlier [Saturday] that she would come => 1998-08-08
    The minister said earlier on [Saturday] that she would come => 1998-08-08
    The minister left [Saturday morning] => 1998-08-08
    In [the last two years] trade doubled => 1996-08-08/1998-08-07
    Trade doubled [from 1990 to 1997] => 1990/1997
    Trade rose 7 percent in [the first half of this year] => 1998-40
    Trade rose 7 percent in the [January-June] period => 1998-01/1998-06
    Trade rose in [the first seven months of this year] => 1998-01-01/1998-07-31
    The talks will be held [from August 20 to 25] => 1998-08-20/1998-08-25
    The talks will be held [Aug. 20-25] => 1998-08-20/1998-08-25
    The 50th anniversary falls [next year] => 1999
    The 50th anniversary falls on [October 1, 1999] => 1999-10-01
    Hong Kong, which returned to China on [July 1, 1997] => 1997-07-01
    By [the end of June], reserves were $140 billion => [..1998-06-30]
    @ 1989-11-02
    Its fiscal year starts [April 1]. Profit in [the first quarter of fiscal 1990] rose => 1990-04-01 ; 1989-04/1989-06
    Its fiscal year starts [April 1]. Profit in [the second fiscal quarter] rose => 1990-04-01 ; 1989-07/1989-09
    Its fiscal year ends [Dec. 31]. Profit in [fiscal 1988] rose => 1989-12-31 ; 1988-01/1988-12
    The company's fiscal year ends in [June]. It earned $2 million in [fiscal 1989] => 1990-06 ; 1988-07/1989-06
    For the fiscal year ended [Jan. 31], sales rose. [Last fiscal year] was poor => 1989-01-31 ; 1988-02/1989-01
    In [fiscal 1989], ended [Sept. 30], sales rose => 1988-10/1989-09 ; 1989-09-30
    Sales in [fiscal 1989] rose => -
    Sales [this fiscal year] rose => -
    [Two days after] the firms signed on [May 3, 1988], a suit came => 1988-05-05 ; 1988-05-03
    The suit came [three weeks after] the firms signed on [May 3, 1988] => 1988-05-24 ; 1988-05-03
    The suit came two days after the vote, on [May 3, 1988] => 1988-05-03
    The suit came two years after the firms signed
    Output fell in [June] and [July of 1973] => 1973-06 ; 1973-07
    Output fell in [September] and [October 1988] => 1988-09 ; 1988-10
    Output fell on [March 3] and [April 5, 1988] => 1988-03-03 ; 1988-04-05
    Output fell in [the 1960s] and [70s] => 196X ; 197X
    Output fell in [the 1970s] and ['80s] => 197X ; 198X
    Output fell in [the first] and [second quarters of 1988] => 1988-33 ; 1988-34
    Output fell in [the second] and [third quarters] => 1989-34 ; 1989-35
    She is in her early 30s and he is in his 40's
    They are in their mid-twenties
    Output fell in [September of '72] => 1972-09
    [Within a week] we noticed it => -
    We noticed it [the next day] => -
    They said that [April 9] was fine => 1989-04-09
    It must pay [within 90 days] => 1989-11-02/1990-01-31
    On [Oct. 2] it sued; [within a week] it had won => 1989-10-02 ; 1989-10-02/1989-10-09
    @ 2004-11-05
    Even after [September 11] it was calm => [2001-09-12..]
    Despite [Sept. 11] it was calm => 2001-09-11
    He died on April 6, 884, in Tours
    The Christmas trees and Easter eggs were sold
    It closed for the [1968] Christmas holidays => 1968
    It was [April 6, 1928], [Good Friday] => 1928-04-06 ; 1928-04-06
    The painter of the frescoes ([1504-06]) left => 1504/1506
    Shops open [Monday thru Friday] => 2004-11-08/2004-11-12
    We meet [October 19/20] => 2005-10-19/2005-10-20
    They met on [January 10] and [11], and then left => 2004-01-10 ; 2004-01-11
    It was sold [two or three years ago] => [2001..2002]
    It was sold [3-4 months ago] => [2004-07..2004-08]
    @ 2008-09-12
    The trial, originally scheduled for [September 1], was moved to [October 6] => 2008-09-01 ; 2008-10-06
    The rally, previously set for [October 3], was called off => 2008-10-03
    Delays due to [Monday]'s storm grew => 2008-09-08
    The inquiry, which began in [May], resumes on [22 September] => 2008-05 ; 2008-09-22
    Funerals are to be held [tomorrow] and [Monday] => 2008-09-13 ; 2008-09-15
    @ 1990-02-21
    He was to meet business leaders [Thursday] in New York => 1990-02-22
    The race is set to take place in Hull on [May 16] => 1990-05-16
    The probe, launched [Oct. 15], will reach its target in [July 1992] => 1989-10-15 ; 1992-07
    @ 1991-06-12
    The agency cut its estimate for the year ending [June 30] => 1991-06-30
    A decision is expected later [this summer] => 1991-22
    Auto makers sold 290,000 cars in [the first 10 days of June] => 1991-06-01/1991-06-10
    The rate was 6.9% in [May], up from 6.6% in [April] and 5.3% in [May 1990] => 1991-05 ; 1991-04 ; 1990-05
    The volcano erupted [Sunday] for the first time since [1380] => 1991-06-09 ; 1380/..
    He had been jailed [from 1985 until last year] => 1985/1990
    The republic will elect a president [today] => 1991-06-12
    The plan must be approved by [Sept. 30, 1991] => [..1991-09-30]
    The sale was completed [a week ago Tuesday] => 1991-06-04
    The team meets [Thursday night] in Chicago => 1991-06-13
    The team met [Wednesday] in Los Angeles => 1991-06-12
    Profit for [the latest quarter] included a gain => 1991-33
    In the comparable [1990] quarter, it had a loss => 1990
    [A year ago], rates were near 10% => 1990
    [Five years ago today], the reactor burned => 1986-06-12
    Shares were at a high of $61 on [May 3] => 1991-05-03
    Shares hit a 52-week high of $61 [May 3] => 1991-05-03
    The gulf war, which ended [Feb. 28], cost $61 billion => 1991-02-28
    The allied air campaign began [Jan. 17] and the ground war [Feb. 24] => 1991-01-17 ; 1991-02-24
    Exports rose in [March] for the third straight month => 1991-03
    The yield on the bond due [May 2021] rose => 2021-05
    In [the week ended June 1], claims fell => [1991-05-27..1991-06-02]
    By [late 1992], the line will be closed => [..1992-12]
    By [the fall of 1992], the line will be closed => [..1992-23]
    Not since [the spring of 1982] has output been so low => 1982-21/..
    She was appointed by the governor in [December 1989] => 1989-12
    The law expired at [midnight May 31] => 1991-05-31
    A vote could come [as early as next week] => [1991-06-17..1991-06-23]
    A vote could come by [Thursday] => [..1991-06-13]
    A vote was put off until after [July 4] => [1991-07-05..]
    A vote set for [yesterday] was put off => 1991-06-11
    The market was closed [Memorial Day] => 1991-05-27
    The two met [last Oct. 3] and again on [Jan. 9] => 1990-10-03 ; 1991-01-09
    The two will meet [July 30-31] in Moscow => 1991-07-30/1991-07-31
    The two met in [mid-April] in Tokyo => [1991-04-11..1991-04-20]
    It was the third quake [this year] and the 12th since [1980] => 1991 ; 1980/..
    It was the coldest [June] since [1946] => 1991-06 ; 1946/..
    It earned $3 million in all of [last year] => 1990
    It earned $3 million during [1990] => 1990
    It earned $3 million for [1990's first half] => 1990-40
    It was acquired in [1987]'s biggest takeover => 1987
    Prices in the [May-June] period rose => 1991-05/1991-06
    Prices in [January through May] rose => 1991-01/1991-05
    Born in [1902], she came to New York in [the '20s] => 1902 ; 192X
    The [July 1] deadline was missed => 1990-07-01
    The [July 1] deadline will be missed => 1991-07-01
    """)
}
