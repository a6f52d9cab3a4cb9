"""Links the blocks of two versions, each in exactly one link: inside sections that belong together, then anywhere."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re
from checker.versions.align.anchors import Pair, alike
from checker.versions.align.matching import (
    Match,
    Side,
    describe,
    in_reading_order,
    mark_moved,
    match_moved,
    match_texts,
)
from checker.versions.align.similarity import Vectors
from checker.versions.beside_figures import beside_figures
from checker.versions.comparison import BlockLink
from checker.versions.diff import diff_words, is_rewritten
from checker.versions.tables import Tables

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Sequence

    from checker.document import Block, Document
    from checker.versions.comparison import LinkKind, SectionLink, Word

_KEY_WEIGHT = 3
_SAME_LIST = 2
"""How many points two lists must share, or rows two tables, for the rest of them to vouch for what is left over."""
_ALIKE_IN_LIST = 0.5
"""How alike what is left over must be there: less than what moved across a page."""
_BREAK = lazy_re(r"(?<!\s)[^\S\n]*+\n\s*")


def matching_text(block: Block) -> str:
    """What a block is recognised by: its text, for a table's row with the weight on the cell that names it."""
    if block.kind != "row" or not block.cells:
        return block.text
    start = block.span.start
    cells = [block.text[cell.start - start : cell.end - start] for cell in block.cells]
    naming = next((cell for cell in cells if any(map(str.isalpha, cell))), cells[0])
    return "\t".join([*cells, *[naming] * (_KEY_WEIGHT - 1)])


def block_vectors(old: Document, new: Document) -> Vectors:
    """The vectors in which the blocks of two versions are compared."""
    return Vectors([matching_text(block) for document in (old, new) for block in document.content])


def link_blocks(
    old: Document, new: Document, sections: Sequence[SectionLink], vectors: Vectors
) -> tuple[list[BlockLink], dict[int, tuple[Word, ...]]]:
    """The links in reading order, furniture last, and the word marks of those that were edited, by the link's place."""
    old_side, new_side = _side(old.content), _side(new.content)
    places_old = {block.index: place for place, block in enumerate(old.content)}
    places_new = {block.index: place for place, block in enumerate(new.content)}
    matches: list[Match] = []
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    for pair in _headings(old, new, sections, vectors):
        match = Match(old=(places_old[pair[0].index],), new=(places_new[pair[1].index],), score=pair[2], how=pair[3])
        matches.append(match)
        taken_old.update(match.old)
        taken_new.update(match.new)
    for olds, news in _components(sections):
        old_places = [
            places_old[block.index] for i in olds for block in _own(old, i) if places_old[block.index] not in taken_old
        ]
        new_places = [
            places_new[block.index] for j in news for block in _own(new, j) if places_new[block.index] not in taken_new
        ]
        if old_places and new_places:
            found = match_texts(_part(old_side, old_places), _part(new_side, new_places), vectors)
            matches += [
                Match(
                    old=tuple(old_places[i] for i in match.old),
                    new=tuple(new_places[j] for j in match.new),
                    score=match.score,
                    how=match.how,
                )
                for match in found
            ]
        vectors.forget()
    matches += match_moved(old_side, new_side, matches, vectors)
    matches += _match_in_lists(old, new, (old_side, new_side), matches, vectors)
    vectors.forget()
    marked = mark_moved(matches, [len(text) + 1 for text in old_side.texts])
    links: list[BlockLink] = []
    words: dict[int, tuple[Word, ...]] = {}
    tables = Tables(old, new)
    for match in in_reading_order(marked, len(old.content), len(new.content)):
        link, marks = _link(match, tables, [old.content[i] for i in match.old], [new.content[j] for j in match.new])
        if marks:
            words[len(links)] = marks
        links.append(link)
    links += _link_furniture(old, new)
    return links, words


def joined_text(blocks: Iterable[Block]) -> str:
    """The text of blocks that stand in one link: a line each."""
    return "\n".join(block.text for block in blocks)


def _own(document: Document, section: int) -> list[Block]:
    found = document.sections[section]
    return [block for block in document.blocks[found.first_block : found.end_block] if block.furniture is None]


def _side(blocks: Sequence[Block]) -> Side:
    return Side(
        texts=[matching_text(block) for block in blocks],
        keys=[" ".join(block.text.split()) for block in blocks],
        sorts=[_sort(block) for block in blocks],
    )


def _part(side: Side, places: Sequence[int]) -> Side:
    return Side(
        texts=[side.texts[place] for place in places],
        keys=[side.keys[place] for place in places],
        sorts=[side.sorts[place] for place in places],
    )


def _sort(block: Block) -> Hashable:
    """What a block may be paired with: a paragraph may have become a list's item, a heading stays one."""
    if block.kind in ("title", "heading"):
        return "heading"
    return block.kind if block.kind in ("row", "code") else "prose"


def _match_in_lists(
    old: Document, new: Document, sides: tuple[Side, Side], matches: Sequence[Match], vectors: Vectors
) -> Iterator[Match]:
    """Further matches, 1:1, of points that were edited and moved within their list, and of rows within their table."""
    left_old = _left_in_lists(old.content, {i for match in matches for i in match.old})
    left_new = _left_in_lists(new.content, {j for match in matches for j in match.new})
    kept = Counter(
        (old.content[i].group, new.content[j].group)
        for match in matches
        for i in match.old
        for j in match.new
        if old.content[i].kind == new.content[j].kind and old.content[i].group in left_old
    )
    for (one, other), count in kept.most_common():
        if count < _SAME_LIST or one not in left_old or other not in left_new:
            continue
        olds, news = left_old.pop(one), left_new.pop(other)
        pairs = _other_figures(old, new, olds, news)
        pairs += alike(
            sides[0].texts,
            sides[1].texts,
            vectors,
            old=set(olds) - {pair.old for pair in pairs},
            new=set(news) - {pair.new for pair in pairs},
            least=_ALIKE_IN_LIST,
            compatible=lambda i, j: sides[0].sorts[i] == sides[1].sorts[j],
        )
        for pair in pairs:
            how = f"in one list, {describe(pair.score, same=False)}"
            yield Match(old=(pair.old,), new=(pair.new,), score=pair.score, how=how)


def _other_figures(old: Document, new: Document, olds: Sequence[int], news: Sequence[int]) -> list[Pair]:
    """The pairs that say the same, each once on its side, but for their figures and days."""
    keys = [
        {place: beside_figures(document.content[place].text, new.language) for place in places}
        for document, places in ((old, olds), (new, news))
    ]
    counts = [Counter(side.values()) for side in keys]
    there = {key: j for j, key in keys[1].items()}
    return [
        Pair(i, there[key], _ALIKE_IN_LIST)
        for i, key in keys[0].items()
        if key and counts[0][key] == counts[1][key] == 1
    ]


def _left_in_lists(blocks: Sequence[Block], taken: set[int]) -> dict[int | None, list[int]]:
    """The places of the points and rows that are in no match, by their list or table."""
    left: dict[int | None, list[int]] = defaultdict(list)
    for place, block in enumerate(blocks):
        if block.kind in ("item", "row") and block.group is not None and place not in taken:
            left[block.group].append(place)
    return left


def _headings(
    old: Document, new: Document, sections: Sequence[SectionLink], vectors: Vectors
) -> list[tuple[Block, Block, float, str]]:
    """The titles, and the headings of sections that are one and the same."""
    pairs = []
    titles = [next((block for block in document.content if block.kind == "title"), None) for document in (old, new)]
    if titles[0] and titles[1]:
        pairs.append((titles[0], titles[1], "both titles"))
    for link in sections:
        if link.old and link.new and link.kind not in ("split", "merged"):
            heads = [
                document.blocks[section.first_block]
                for document, section in ((old, link.old), (new, link.new))
                if section.heading and section.first_block < section.end_block
            ]
            if len(heads) == 2 and all(head.kind == "heading" and head.furniture is None for head in heads):
                pairs.append((heads[0], heads[1], f"headings of one section, {link.how}"))
    return [
        (one, other, 1.0 if one.text == other.text else vectors.cosine(one.text, other.text), how)
        for one, other, how in pairs
    ]


def _components(sections: Sequence[SectionLink]) -> list[tuple[list[int], list[int]]]:
    """The sections that hang together through links, each set in order: one and one, or more where some were split."""
    parent: dict[tuple[int, int], tuple[int, int]] = {}

    def root(node: tuple[int, int]) -> tuple[int, int]:
        while parent.setdefault(node, node) != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for link in sections:
        if link.old and link.new:
            one, other = root((0, link.old.index)), root((1, link.new.index))
            parent[max(one, other)] = min(one, other)
    members: dict[tuple[int, int], tuple[list[int], list[int]]] = {}
    for node in sorted(parent):
        members.setdefault(root(node), ([], []))[node[0]].append(node[1])
    return [members[key] for key in sorted(members)]


def _link(match: Match, tables: Tables, old: list[Block], new: list[Block]) -> tuple[BlockLink, tuple[Word, ...]]:
    kind: LinkKind
    words: tuple[Word, ...] = ()
    if not old:
        kind = "added"
    elif not new:
        kind = "removed"
    else:
        one, other = joined_text(old), joined_text(new)
        wrapped = len(old) == len(new) == 1 and old[0].kind != "code"
        if len(old) == len(new) and (one == other or (wrapped and _unwrapped(one) == _unwrapped(other))):
            kind = "same"
        else:
            rows = len(old) == len(new) == 1 and old[0].kind == new[0].kind == "row"
            words = tables.marks(old[0], new[0]) if rows else diff_words(one, other)
            if len(old) > 1:
                kind = "regrouped" if len(new) > 1 else "merged"
            elif len(new) > 1:
                kind = "split"
            else:
                kind = "rewritten" if is_rewritten(words) else "edited"
    link = BlockLink(
        old=tuple(old), new=tuple(new), kind=kind, score=round(match.score, 4), moved=match.moved, how=match.how
    )
    return link, words


def _unwrapped(text: str) -> str:
    """A text as if its lines had never been broken: where they break says nothing."""
    return _BREAK.sub(" ", text) if "\n" in text else text


def _link_furniture(old: Document, new: Document) -> list[BlockLink]:
    """The links of the site's furniture, among itself: what is the same, in order; the rest stands alone."""
    olds = [block for block in old.blocks if block.furniture is not None]
    news = [block for block in new.blocks if block.furniture is not None]
    waiting: dict[str, list[Block]] = {}
    for block in reversed(olds):
        waiting.setdefault(" ".join(block.text.split()), []).append(block)
    links = []
    for block in news:
        same = waiting.get(" ".join(block.text.split()))
        if same:
            mate = same.pop()
            kind: LinkKind = "same" if mate.text == block.text else "edited"
            links.append(
                BlockLink(old=(mate,), new=(block,), kind=kind, score=1.0, moved=False, how=describe(1.0, same=True))
            )
        else:
            links.append(
                BlockLink(old=(), new=(block,), kind="added", score=0.0, moved=False, how="nothing like it before")
            )
    left = {block.index for blocks in waiting.values() for block in blocks}
    links += [
        BlockLink(old=(block,), new=(), kind="removed", score=0.0, moved=False, how="nothing like it after")
        for block in olds
        if block.index in left
    ]
    return links
