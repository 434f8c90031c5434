extension Examples {
  static let newsroom = Examples(
    "news of 1989 and 1998",
    """
    @ 1989-11-02
    The company said [yesterday] that net income fell 12% in [the third quarter] from [a year earlier]. => 1989-11-01 ; 1989-35 ; 1988
    In [the year-ago quarter] it earned $3.1 million, or 22 cents a share. => 1988-35
    The offer expires [Nov. 30], unless extended. => 1989-11-30
    Bonds due [Nov. 1, 1999] were priced at par. => 1999-11-01
    Earnings for the nine months ended [Sept. 30] slid 4%. => 1989-09-30
    Results for the quarter ended [June 30] include a charge. => 1989-06-30
    The strike, which began [Oct. 4], has idled 57,000 workers. => 1989-10-04
    Machinists walked out [four weeks ago]. => [1989-10-02..1989-10-08]
    He resigned [late Tuesday]. => 1989-10-31
    Prices fell in late New York trading [yesterday]. => 1989-11-01
    The spokesman said [late Wednesday] that talks would resume [Monday]. => 1989-11-01 ; 1989-11-06
    Trading was halted [early Thursday]. => 1989-11-02
    The merger is expected to close in [the first quarter of 1990]. => 1990-33
    It expects a profit for all of [1990]. => 1990
    The plant, built in [the late 1950s], will close by [year end]. => [1957..1959] ; [..1989-12]
    By [year-end], it will have 400 stores. => [..1989-12]
    Analysts expect it to earn $2 a share in [fiscal 1990]. => -
    In [fiscal 1988's fourth quarter] it lost $4 million. => -
    The index rose 0.3% in [September] after a 0.2% gain in [August]. => 1989-09 ; 1989-08
    The deficit narrowed to $7.9 billion in [July]. => 1989-07
    [Last month], the Treasury sold bills. => 1989-10
    Since [last Tuesday], the stock has lost 9%. => 1989-10-31/..
    The rate has fallen since [last spring]. => 1989-21/..
    Orders rose [last week] to a record. => [1989-10-23..1989-10-29]
    For [the week ended Oct. 28], output fell 2%. => [1989-10-23..1989-10-29]
    In [the latest quarter], revenue rose 8%. => 1989-35
    He served as chairman [from 1981 to 1986]. => 1981/1986
    She joined the firm in [1974] => 1974
    The crash of [October 1987] cost them dearly. => 1987-10
    On [Oct. 13], the Dow fell 190 points. => 1989-10-13
    The Dow fell 190 points on [Friday, Oct. 13]. => 1989-10-13
    The [Oct. 17] earthquake closed the bridge. => 1989-10-17
    [Two weeks ago], regulators rejected the plan. => [1989-10-16..1989-10-22]
    The bank lost $45 million [a year ago]. => 1988
    Shares closed at $34.50, up 25 cents, [Friday]. => 1989-10-27
    The board meets [next Wednesday]. => 1989-11-08
    The vote is set for [Nov. 14]. => 1989-11-14
    He will retire at [the end of the year]. => [1989-09..1989-12]
    It was the worst loss in a decade.
    The jury deliberated for three days.
    He ran the unit for two years before he quit.
    The company has 1,989 employees.
    A 1 1/4% rise is likely.
    The notes yield 8 1/2%.
    The game was won in the second half.
    She may march with them.
    Mr. August declined to comment.
    It sold 1900 shares.
    About 1985 people came.
    Flight 1549 landed safely.
    The policy dates from [the early 1980s]. => [1980..1983]
    The contract runs through [mid-1992]. => /1992-08
    The proceeds come from [last year]'s sale. => 1988
    The [year-earlier] results were restated. => 1988
    Profit was $5 million in [the year-earlier period]. => 1988
    In the comparable [1988] quarter, it earned $2 million. => 1988
    In the [1988 third quarter], it had a loss. => 1988-35
    In [the first nine months], earnings rose 11%. => 1989-01-01/1989-09-30
    In [the first half], exports rose. => 1989-40
    In [the first nine months of 1988], earnings rose 11%. => 1988-01-01/1988-09-30
    They have met twice [this year]. => 1989
    [Earlier this week], the unit filed for bankruptcy. => [1989-10-30..1989-11-05]
    [Earlier this month] it bought a rival. => 1989-11
    [Later this month] it will spin off the unit. => 1989-11
    Over [the past five years], sales doubled. => 1984-11-02/1989-11-01
    In recent years, the trend has reversed.
    By [the end of next year], it will employ 900. => [..1990-12]
    By [1992], trade barriers will fall. => [..1992]
    Until [last month], he ran the division. => /1989-10
    As of [Sept. 30], it had debt of $80 million. => 1989-09-30
    The deal was announced [Aug. 8] and completed [Oct. 31]. => 1989-08-08 ; 1989-10-31
    The dividend is payable [Dec. 15] to stock of record [Dec. 1]. => 1989-12-15 ; 1989-12-01
    The dividend is payable [Jan. 2] to holders of record [Dec. 8]. => 1990-01-02 ; 1989-12-08
    Futures for [December] delivery fell 2 cents. => 1989-12
    The [December] contract rose. => 1989-12
    [Thursday night] fighting resumed. => 1989-11-02
    [This morning], police raided the office. => 1989-11-02
    [Tonight]'s debate was cancelled. => 1989-11-02
    Overnight, the dollar eased in Tokyo.
    [Six months later], he was fired. => -
    The ruling came hours after
    [The following day], the stock jumped. => -
    The bill passed [Tuesday]; [the next day], the president signed it. => 1989-10-31 ; 1989-11-01
    The war ended on [May 8, 1945]. [Three months later], the bomb fell. => 1945-05-08 ; 1945-08
    The accord was signed on [June 12, 1985]. [The day before], he had threatened to quit. => 1985-06-12 ; 1985-06-11
    In [March 1985] he took office; [two years earlier] he had been a clerk. => 1985-03 ; 1983
    The pact was signed [Sept. 22]. [The following week] it collapsed. => 1989-09-22 ; [1989-09-25..1989-10-01]
    [Six days after the May 3] coup, troops left. => 1989-05-09
    [Two days after the Oct. 17] quake struck, it reopened. => 1989-10-19
    He died a week after surgery.
    [The same day], the court ruled. => -
    @ 1998-08-14
    The embassy bombings on [Aug. 7] killed 224. => 1998-08-07
    Officials said [Friday] that [Thursday]'s talks failed. => 1998-08-14 ; 1998-08-13
    The summit will be held [Sept. 1-2] in Moscow. => 1998-09-01/1998-09-02
    [Tuesday] and [Wednesday], crews searched. => 1998-08-11 ; 1998-08-12
    The shuttle will lift off [Oct. 29]. => 1998-10-29
    It is the third attack [this month]. => 1998-08
    He was convicted in [April]. => 1998-04
    Polls open at [7 a.m. Sunday]. => 1998-08-16
    The trial is to begin [Jan. 11]. => 1999-01-11
    They were married [five years ago this month]. => 1993-08
    He testified [Aug. 17, 1998], by video. => 1998-08-17
    For [the past two weeks], rebels have advanced. => 1998-07-31/1998-08-13
    Hurricane season runs [from June 1 through Nov. 30]. => 1998-06-01/1998-11-30
    He has lived there since [the 1970s]. => 197X/..
    The 30-day ultimatum expires [midnight Saturday]. => 1998-08-15
    They have until [Aug. 31] to comply. => /1998-08-31
    The meeting is scheduled for [the week of Sept. 7]. => [1998-09-07..1998-09-13]
    The [1996] election cost $2 billion. => 1996
    The [1997-98] school year began late. => 1997/1998
    The case dates to [mid-August 1994]. => [1994-08-11..1994-08-20]
    On [New Year's Eve], they struck. => 1997-12-31
    [Three days earlier], a bomb went off. => 1998-08-11
    Their daughter was born on [Christmas Day 1990]. => 1990-12-25
    At [the start of the year], he was promoted. => [1998-01..1998-04]
    The company, founded in [the mid-'70s], had 12 stores. => [1974..1976]
    [More than two decades ago] the mine closed. => 1978~
    [Some 20 years ago], he left. => 1978~
    [Nearly 40 years later], the case reopened. => -
    @ 1989-11-02
    [11/02/89] => 1989-11-02
    [Nov 2, 1989 13:05 EST] => 1989-11-02
    [1989-11-02 13:05:22] => 1989-11-02
    [02-NOV-1989 13:05] => 1989-11-02
    [THURSDAY, NOVEMBER 2, 1989] => 1989-11-02
    For the year ended [Sept. 30, 1989], profit rose. => 1989-09-30
    In the year ending [next March], it expects growth. => 1990-03
    Growth in the fiscal year ended [June 30] was 3%. => 1989-06-30
    It plans to start production [as early as next week]. => [1989-11-06..1989-11-12]
    An accord could come as soon as [next month]. => 1989-12
    A decision is due [early next week]. => [1989-11-06..1989-11-07]
    Deliveries start [late next year]. => [1990-09..1990-12]
    It hopes to open the plant sometime [next year]. => 1990
    He called [late last night]. => 1989-11-01
    Fighting broke out [early yesterday morning]. => 1989-11-01
    The stock has slid since [mid-September]. => 1989-09-11/..
    Sales in the [1986-88] period rose. => 1986/1988
    The [1988-89] winter was mild. => 1988/1989
    The pre-1980 plants are exempt.
    In [the '50s] and ['60s], it grew. => 195X ; 196X
    It grew in [the 1950s] and [1960s]. => 195X ; 196X
    In [the mid-1980's] oil fell. => [1984..1986]
    Since [the summer of '88], sales have sagged. => 1988-22/..
    [This past summer], it laid off 400. => 1989-22
    [Last fall]'s drought hurt crops. => 1988-23
    Over [the past few weeks] it has hired 90. => -
    In coming days it will decide.
    [Several years ago] he quit. => -
    Moments later it exploded.
    It may take years.
    The rate was 8.4% [a month earlier]. => 1989-10
    Output rose 2% in [September] from [a year earlier] and 1% from [a month earlier]. => 1989-09 ; 1988 ; 1989-08
    Sales rose in [October] from [the month before]. => 1989-10 ; 1989-09
    Prices rose in [July], the same as in [the previous month]. => 1989-07 ; 1989-06
    In [1987], profit was $4 million; [the year before], it was $2 million. => 1987 ; 1986
    The market closed [Friday] at 2569. => 1989-10-27
    The average closed at 2645.08 on [Wednesday]. => 1989-11-01
    He was fired in [November of 1986]. => 1986-11
    His term ends [Jan. 20, 1993]. => 1993-01-20
    The rally lasted [from August 1982 until August 1987]. => 1982-08/1987-08
    The fund, begun in [February 1984], has grown. => 1984-02
    The Senate votes [today]. => 1989-11-02
    As of [yesterday]'s close, it was up. => 1989-11-01
    Bids are due by [noon tomorrow]. => [..1989-11-03]
    The bonds mature in [2019]. => 2019
    The notes, due [2001], pay 9%. => 2001
    The [Oct. 19, 1987], crash wiped out $500 billion. => 1987-10-19
    The [October 1987] crash wiped out $500 billion. => 1987-10
    [Two years ago], in the [October 1987] crash, it fell. => 1987 ; 1987-10
    On Black Monday, it fell.
    Its [1990] models go on sale [this week]. => 1990 ; [1989-10-30..1989-11-05]
    A [February] hearing is planned. => 1990-02
    The [December] quarter is its strongest. => 1989-12
    The [Sept. 30] quarter was weak. => 1989-09-30
    In [the third quarter of fiscal 1989], it earned $1 million. => -
    In its [third quarter], ended [Sept. 30], it lost $2 million. => 1989-35 ; 1989-09-30
    [First-half] profit was flat. => 1989-40
    [Second-quarter] earnings fell 8%. => 1989-34
    [Fourth-quarter] results will be weak. => 1989-36
    It expects [fourth-quarter] earnings of 40 cents. => 1989-36
    It expects [1990 first-quarter] earnings of 40 cents. => 1990-33
    [The latest week]'s figures showed a drop. => [1989-10-23..1989-10-29]
    [This year]'s first nine months were strong. => 1989
    For [the year to date], sales are up 3%. => 1989-01-01/1989-11-02
    In [the year-to-date] period, output rose. => 1989-01-01/1989-11-02
    He was born [July 4, 1930], in Ohio. => 1930-07-04
    She graduated in ['82]. => 1982
    The Class of [1988] gave $2 million. => 1988
    The company moved its headquarters here [two weeks ago Monday]. => 1989-10-16
    He is to be sentenced [Dec. 11]. => 1989-12-11
    The convention opens here on [Sunday]. => 1989-11-05
    Talks broke down [Sunday]. => 1989-10-29
    They agreed to meet again on [Nov. 20]. => 1989-11-20
    The group said it would meet again [Nov. 20]. => 1989-11-20
    He said he would decide by [Friday]. => [..1989-11-03]
    The measure would take effect [Jan. 1]. => 1990-01-01
    The measure took effect [Jan. 1]. => 1989-01-01
    The tax would be phased out by [1995]. => [..1995]
    Congress recessed until [Jan. 23]. => /1990-01-23
    The House adjourned until [Monday]. => /1989-11-06
    In a report to be released [today], it blames pilots. => 1989-11-02
    The ship sank at [2 a.m. yesterday]. => 1989-11-01
    About [3 p.m. Tuesday], a bomb exploded. => 1989-10-31
    [From Oct. 1 through Oct. 20], 3,400 arrived. => 1989-10-01/1989-10-20
    During the [Oct. 1-20] period, sales fell. => 1989-10-01/1989-10-20
    Car sales in [mid-October] fell. => [1989-10-11..1989-10-20]
    In [late October], sales fell. => [1989-10-21..1989-10-31]
    In the [Oct. 11-20] period, car sales fell. => 1989-10-11/1989-10-20
    It has been losing money since [early this year]. => 1989-01/..
    All [last week], they met. => [1989-10-23..1989-10-29]
    It was only [last week] that he quit. => [1989-10-23..1989-10-29]
    The [Tuesday-Thursday] session was delayed. => 1989-10-31/1989-11-02
    A weekend meeting failed.
    He spent [the weekend] at home. => [1989-10-28..1989-10-29]
    They left on [Halloween]. => 1989-10-31
    [Last Thanksgiving], it snowed. => 1988-11-24
    The [July 4] holiday was quiet. => 1989-07-04
    [Labor Day] traffic was heavy. => 1989-09-04
    They meet [Monday through Wednesday of next week]. => 1989-11-06/1989-11-08
    A five-year plan begins in [1991]. => 1991
    The sales, in [the first 10 days of November], rose. => 1989-11-01/1989-11-10
    The unit was sold in the quarter.
    It will report results in [mid-November]. => [1989-11-11..1989-11-20]
    He has been chairman since [May]. => 1989-05/..
    He has been chairman since [May 1, 1986]. => 1986-05-01/..
    The [May 1986] purchase was wise. => 1986-05
    The rate is expected to fall to 7% by [the second half of 1990]. => [..1990-41]
    Some 1,200 of the 1,990 workers left.
    [The 1990s]-style office was full. => 199X
    It runs 24 hours a day.
    A record 1,993 cases were filed.
    Page 1987 is missing.
    The Boeing 747 was built here.
    Interstate 1985 is closed.
    Section 2019 applies.
    He scored in the fourth quarter of the game.
    The Sun said so.
    Sun Microsystems Inc. rose.
    May Department Stores fell.
    Sen. March spoke; Gov. May did not.
    The Seventh Day Adventists met.
    A Day in the Life is sung.
    The Sunday Times reported it.
    @ 1998-03-12
    WASHINGTON, [March 12] (AP) - The Senate voted [Thursday] to pass it. => 1998-03-12 ; 1998-03-12
    The court is to rule by [the end of June]. => [..1998-06-30]
    The treaty, signed in Kyoto [last December], sets limits. => 1997-12
    The economy grew 3.9% in [the final quarter of 1997]. => 1997-36
    In [the fourth quarter], the economy grew 3.9%. => 1997-36
    The bank cut rates twice in [1997] and once [so far this year]. => 1997 ; 1998-01-01/1998-03-12
    He was killed in a [1994] crash. => 1994
    The 13-year-old boy, born in [1984], fled. => 1984
    She had worked there for 13 years before she left in [1997]. => 1997
    Exports rose 5% year-on-year in [January]. => 1998-01
    The Cubs open [April 1]. => 1998-04-01
    The [April 1] opener sold out. => 1998-04-01
    Elections are due by [May 1999]. => [..1999-05]
    Elections must be held no later than [Sept. 27]. => [..1998-09-27]
    On [Feb. 23], after three days of talks, he agreed. => 1998-02-23
    Inspectors returned [last Thursday] after a four-month absence. => 1998-03-05
    Inspectors will return [next week] for the first time since [October]. => [1998-03-16..1998-03-22] ; 1997-10/..
    It has since spread to 14 states.
    The inquiry began in [the spring of 1996] and ended [last summer]. => 1996-21 ; 1997-22
    His trial starts [in two weeks]. => 1998-03-26
    His trial started [two weeks ago Wednesday]. => 1998-02-25
    The previous record was set in [1996-97]. => 1996/1997
    In [the week ended March 6], claims fell. => [1998-03-02..1998-03-08]
    For [the week ending March 14], it expects more. => [1998-03-09..1998-03-15]
    In the four weeks to [March 1], sales fell. => 1998-03-01
    The index closed up 3 at [4 p.m. EST Wednesday]. => 1998-03-11
    At 1437 GMT, the dollar stood at 1.80.
    On [Thursday morning], it was quiet. => 1998-03-12
    [Wednesday]'s vote was close. => 1998-03-11
    [Last week]'s vote was close. => [1998-03-02..1998-03-08]
    [Next month]'s vote will be close. => 1998-04
    The [Jan. 21] disclosure shocked aides. => 1998-01-21
    It was the bloodiest day since the [Feb. 28] raid. => 1998-02-28/..
    A [March 9] statement said so. => 1998-03-09
    A [March 31] deadline looms. => 1998-03-31
    The deadline is [March 31]. => 1998-03-31
    They set an [April 9] deadline. => 1998-04-09
    A hearing is scheduled for [April 6-8]. => 1998-04-06/1998-04-08
    The company said it will report on or about [April 20]. => 1998-04-20~
    Sales in the three months ended [Feb. 28] rose. => 1998-02-28
    Nine-month profit fell.
    [The fiscal 1998 first quarter] ended [Jan. 31]. => - ; 1998-01-31
    The fiscal year ends [Sept. 30]. [Fiscal 1998] sales will rise. => 1998-09-30 ; 1997-10/1998-09
    It expects [second-half] growth. => 1998-41
    It expects growth in [the second half]. => 1998-41
    In [early 1997] and [late 1996], it lost money. => [1997-01..1997-04] ; [1996-09..1996-12]
    [From 1993 through 1996], it lost money. => 1993/1996
    During [1995] and [1996], it lost money. => 1995 ; 1996
    In [1995], [1996] and [1997], it lost money. => 1995 ; 1996 ; 1997
    It lost money in [April], [May] and [June]. => 1997-04 ; 1997-05 ; 1997-06
    It will meet in [April], [May] and [June]. => 1998-04 ; 1998-05 ; 1998-06
    It peaked in [August 1990] at 41%. => 1990-08
    Its [Aug. 1990] peak was 41%. => 1990-08
    He was in office [1989-93]. => 1989/1993
    He was in office ([1989-93]). => 1989/1993
    He was in office from [1989] until his death in [1993]. => 1989 ; 1993
    The [Sept 1] and [Oct 1] rules differ. => 1997-09-01 ; 1997-10-01
    Since World War II, it has grown.
    The post-1989 order is over.
    The millennium bug will strike on [Jan. 1, 2000]. => 2000-01-01
    By the turn of the century, it will be gone.
    By [2000], it will be gone. => [..2000]
    In [the year 2000], it will be gone. => 2000
    In [2000] and beyond, it will be gone. => 2000
    The game was [Tuesday night]. => 1998-03-10
    [The 20th century] was long. => 19XX
    [The 19th-century] house burned. => 18XX
    [A century ago], it burned. => 189X~
    [Half a century ago], it burned. => 1948
    It burned [some 50 years ago]. => 1948~
    It burned [almost two years ago]. => 1996~
    It burned [less than a month ago]. => 1998-02~
    It burned [more than a week ago]. => [1998-03-02..1998-03-08]
    It burned [a few days ago]. => -
    It burned days before he left.
    It burned in less than an hour.
    It will open [in about a year]. => 1999~
    It will open [within a year]. => 1998-03-12/1999-03-12
    It would open in a year or two.
    It will last for 10 days.
    It will last until at least [May]. => /1998-05
    He will speak at [8 p.m. tonight]. => 1998-03-12
    He spoke at [8 a.m. today]. => 1998-03-12
    """)
}
