package org.jianbao.render.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The marks of comments to be inserted into the main part. */
final class Annotations {
  private final RawXml xml;
  private final Vocabulary words;
  private final Seams seams;
  private final TreeMap<Seam, Marks> marks = new TreeMap<>();

  Annotations(RawXml xml, Vocabulary words, Seams seams) {
    this.xml = xml;
    this.words = words;
    this.seams = seams;
  }

  /** The marks at one place: first ends, then what begins and ends there, then beginnings. */
  private record Marks(List<Integer> ends, List<Integer> points, List<Integer> starts) {
    Marks() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  /** Marks the place of the comment with this id. */
  void add(int id, Seam start, Seam end) {
    if (start.compareTo(end) < 0) {
      marks.computeIfAbsent(start, seam -> new Marks()).starts.add(id);
      marks.computeIfAbsent(end, seam -> new Marks()).ends.add(id);
    } else {
      marks.computeIfAbsent(start, seam -> new Marks()).points.add(id);
    }
  }

  /** The text of the part with all marks. */
  String annotated() {
    TreeMap<Integer, String> insertions = new TreeMap<>();
    Set<Integer> cut = new HashSet<>();
    for (Map.Entry<Seam, Marks> entry : marks.entrySet()) {
      Seam seam = entry.getKey();
      if (seam.piece() > 0 && cut.add(seam.piece())) {
        String addition = seams.addition(seam);
        if (!addition.isEmpty()) {
          insertions.put(xml.opened(seam.piece()) - 1, addition);
        }
      }
      insertions.put(seam.from(), seam.before() + text(entry.getValue()) + seam.after());
    }
    Map<Integer, Integer> ends = new TreeMap<>();
    marks.keySet().forEach(seam -> ends.put(seam.from(), seam.to()));
    StringBuilder annotated = new StringBuilder(xml.text().length() + (1 << 12));
    int at = 0;
    for (Map.Entry<Integer, String> insertion : insertions.entrySet()) {
      int from = insertion.getKey();
      annotated.append(xml.text(), at, from).append(insertion.getValue());
      at = ends.getOrDefault(from, from);
    }
    return annotated.append(xml.text(), at, xml.text().length()).toString();
  }

  private String text(Marks at) {
    StringBuilder text = new StringBuilder();
    for (int id : at.ends) {
      end(text, id);
    }
    for (int id : at.points) {
      start(text, id);
      end(text, id);
    }
    for (int id : at.starts) {
      start(text, id);
    }
    return text.toString();
  }

  private void start(StringBuilder text, int id) {
    text.append(words.element("commentRangeStart", " w:id=\"" + id + "\"/>"));
  }

  private void end(StringBuilder text, int id) {
    text.append(words.element("commentRangeEnd", " w:id=\"" + id + "\"/>"));
    text.append(words.element("r", "><w:commentReference w:id=\"" + id + "\"/></w:r>"));
  }
}
