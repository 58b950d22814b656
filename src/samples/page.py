"""Writes a story the way a copied web page has it."""


def text_of(story, clip_s):
    """The page as text; ``clip_s`` is the clip's length, or 0 where there is none."""
    parts = [_skip_links(story.page.skip_links), story.title]
    if clip_s:
        parts += [_length(clip_s), story.page.no_video]
    parts += [story.authors + "\n" + story.date, story.lede, story.page.marker]
    parts += [_turn(turn, story.page.comma) for turn in story.turns]
    parts += story.page.footer
    return "\n\n".join(parts) + "\n"


def _skip_links(links):
    # A list's first number loses its indent where a page is copied; the others keep it.
    lines = [f"{number}. {link}" for number, link in enumerate(links, start=1)]
    return "\n  ".join(lines)


def _length(clip_s):
    return f"{clip_s // 60:02d}:{clip_s % 60:02d}"


def _turn(turn, comma):
    label = f"({turn.speaker}{comma}{turn.role})\n" if turn.speaker else ""
    return label + "\n\n".join(turn.paragraphs)
