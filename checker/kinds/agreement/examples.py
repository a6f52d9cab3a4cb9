"""What `agreement` flags and what it lets pass."""

from __future__ import annotations

from checker.kinds.kind import Example

_FILLER = """
The service answers questions by letter and by telephone.

Its rooms are in the old customs house at the harbour.

Visitors find a map beside the entrance.
"""

EXAMPLES: tuple[Example, ...] = (
    Example(
        text=(
            f"=== board/2019-01-15.en.md\n# The Harbour Board\n\nThe Harbour Board was set up in 1961.\n{_FILLER}"
            f"=== board-history/2019-01-15.en.md\n# History\n\nThe Harbour Board, founded in 1964.\n{_FILLER}"
        ),
        flags="founded in 1964",
        level="error",
        why="a body is founded once; the words differ, the event is the same",
    ),
    Example(
        text=(
            f"=== board/2009-01-15.en.md\n# Staff\n\nThe Harbour Board has eleven divisions.\n{_FILLER}"
            f"=== board/2019-01-15.en.md\n# Staff\n\nThe Harbour Board has twelve divisions.\n{_FILLER}"
        ),
        silent=True,
        why="two versions of one page: the count has changed",
    ),
    Example(
        text=(
            f"=== board/2009-01-15.en.md\n# Past heads\n\nMs Anna Falk (1980-1992) led it.\n{_FILLER}"
            f"=== board/2019-01-15.en.md\n# Past heads\n\nMs Anna Falk (1980-1990) led it.\n{_FILLER}"
        ),
        flags="Ms Anna Falk (1980-1992)",
        level="error",
        why="a term of office that was over cannot have changed",
    ),
    Example(
        text=(
            "# Complaints\n\nThe Board tells you of the outcome of the inquiry within two months.\n"
            f"{_FILLER}\n## Rights\n\nThe Board then tells you within three months of the outcome of the inquiry.\n"
        ),
        flags="two months",
        level="error",
        why="the same step with two time limits",
    ),
    Example(
        text=(
            "# Zones\n\nIn the inner zone, up to 10 kilometres, people may have to leave their homes. In the outer "
            f"zone, up to 20 kilometres, they may be told to stay indoors.\n{_FILLER}"
        ),
        silent=True,
        why="two zones, each with a radius of its own",
    ),
    Example(
        text=(
            "# Register\n\nRegister with the harbour office within eight working days of your arrival.\n"
            f"{_FILLER}\n## Fines\n\nWhoever has not registered within ten working days pays a fine.\n"
        ),
        flags="ten working days",
        level="error",
        why="what becomes of those who miss a limit tells the limit too",
    ),
    Example(
        text=(
            "# Staff\n\nThe Veld Harbour Board (VHB) is small. It employs more than 300 people.\n"
            f"{_FILLER}\n## Abroad\n\nSome of our 284 staff work abroad.\n"
        ),
        flags="more than 300 people",
        level="error",
        why="one body, one staff; “our” is the body that the page is about",
    ),
    Example(
        text=(
            "# Prices\n\n| Ticket | Price |\n|---|---|\n| Adults | 12 |\n| Children | 6 |\n"
            f"{_FILLER}\nThe price for children is 7 euro.\n"
        ),
        flags="7 euro",
        level="error",
        why="the text retells a row of the table with another value",
    ),
    Example(
        text=(
            "=== league/2019-01-15.en.md\n# League\n\nThe Harbour League brings together seven ports.\n"
            f"{_FILLER}=== ports/2019-01-15.en.md\n# Ports\n\n"
            f"The Harbour League has six northern ports (Ask, Brae, Carn, Dun, Eid and Fell) and Garth.\n{_FILLER}"
        ),
        flags="seven ports",
        level="note",
        why="six and one are seven: they agree, and a person should see it",
    ),
    Example(
        text=(
            "=== summit/2018-08-01.en.md\n# Summit\n\nThe Harbour Summit took place in Ask on 3 May 2016.\n"
            f"{_FILLER}=== news/2018-08-01.en.md\n# News\n\nThe Harbour Summit in Brae was held on 4 June 2018.\n"
            f"{_FILLER}"
        ),
        silent=True,
        why="two meetings of one name: what is held may be held again",
    ),
    Example(
        text="=== a.en.txt\nThe fleet has fewer than 310 vessels.\n=== b.en.txt\nThere are 321 vessels in the fleet.\n",
        flags="fewer than 310 vessels",
        level="error",
        why="two short texts on one thing: 321 is not fewer than 310",
    ),
    Example(
        text="=== a.en.txt\nThe fleet has more than 300 vessels.\n=== b.en.txt\nThere are 321 vessels in the fleet.\n",
        silent=True,
        why="321 is more than 300",
    ),
    Example(
        text=(
            "# The Harbour Board\n\nThe reading room is open Monday to Friday, 9 to 16.\n"
            f"{_FILLER}\n## Visits\n\nThe reading room is open on Mondays from 9 to 17.\n"
        ),
        flags="open Monday to Friday, 9 to 16",
        level="error",
        why="one room, and two hours at which it closes",
    ),
    Example(
        text=(
            "# The Harbour Board\n\nWhere to go\n\n## Office in Elmen\n\nWe are open on Mondays from 9 to 16.\n"
            f"{_FILLER}\n## Office in Marl\n\nWe are open on Mondays from 9 to 12.\n"
        ),
        silent=True,
        why="two offices, each with hours of its own",
    ),
    Example(
        text=(
            "# The Harbour Board\n\nSince May you find us at 30 Quay Street; "
            "the house in Mint Lane has been given up.\n"
            f"{_FILLER}\nThe Harbour Board, 7 Mint Lane, Elmen\n"
        ),
        flags="7 Mint Lane",
        level="error",
        suggestion="30 Quay Street",
        why="the foot of the page still has the address that was left",
    ),
    Example(
        text=(
            "# The Harbour Board\n\nThe Harbour Board has its seat in Elmen.\n"
            f"{_FILLER}\nHearings are held at the seat of the board in Marl.\n"
        ),
        flags="has its seat in Elmen",
        level="error",
        why="one body, with its seat in two towns",
    ),
    Example(
        text=(
            "# The Harbour Board\n\nMs Ida Falk has been director since 2019.\n"
            f"{_FILLER}\nThe former director, Mr Jon Reed, founded the library.\n"
        ),
        silent=True,
        why="who held a post before is no second holder of it",
    ),
    Example(
        text=(
            "# Loans\n\nMill Lane is the branch with the most loans.\n\n"
            "| Branch | Loans |\n|---|---|\n| Quay | 3,400 |\n| Mill Lane | 2,900 |\n| Hillside | 1,300 |\n"
        ),
        flags="Mill Lane",
        level="error",
        why="the table has more loans for another branch",
    ),
    Example(
        text=(
            "# Loans\n\nLoans at Mill Lane rose in 2022.\n\n"
            "| Branch | 2021 | 2022 |\n|---|---|---|\n| Quay | 3,100 | 3,400 |\n| Mill Lane | 2,900 | 2,700 |\n"
            "| Hillside | 1,200 | 1,300 |\n"
        ),
        flags="Loans at Mill Lane rose in 2022.",
        level="error",
        why="in the table they fell",
    ),
    Example(
        text=(
            "# Loans\n\nMill Lane is one of the branches with the most loans.\n\n"
            "| Branch | Loans |\n|---|---|\n| Quay | 3,400 |\n| Mill Lane | 2,900 |\n| Hillside | 1,300 |\n"
        ),
        silent=True,
        why="one of several is not the first of all",
    ),
)
