package org.jianbao.facts;

import org.jianbao.document.Location;
import org.jianbao.report.Place;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of running text (段落), headings left out.
 *
 * @param section number of the section it stands in, 0 for what stands before section 一
 * @param text its text in half-width characters without white space
 * @param place the whole paragraph
 */
public record Paragraph(int section, String text, Place place) implements Located {

  /** Whether words stand in it, whatever the width of their characters and the space between. */
  public boolean says(String words) {
    return text.contains(CompactText.of(words).text());
  }

  /** Where words first stand in it, as {@link #says} finds them; null if they do not. */
  public @Nullable Located find(String words) {
    String wanted = CompactText.of(words).text();
    CompactText raw = CompactText.of(place.quote());
    int start = wanted.isEmpty() ? -1 : raw.text().indexOf(wanted);
    Location whole = place.location();
    if (start < 0 || whole == null) {
      return null;
    }
    int from = raw.rawStart(start);
    int to = raw.rawEnd(start + wanted.length());
    Location found =
        new Location(
            whole.paragraph(),
            whole.page(),
            whole.line(),
            whole.cell(),
            whole.offset() + from,
            to - from);
    Place at = Place.text(section, found, raw.raw().substring(from, to));
    return () -> at;
  }
}
