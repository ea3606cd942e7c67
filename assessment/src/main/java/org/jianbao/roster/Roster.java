package org.jianbao.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bodies that must report (应报送单位名单), in order of the file. Names are unique. */
public final class Roster {
  /** No roster. */
  public static final Roster NONE = new Roster("", List.of());

  private final String file;
  private final Map<String, RosterBody> bodies = new LinkedHashMap<>();

  /**
   * Makes a roster.
   *
   * @param file name of its file, for messages
   * @param bodies whose names and aliases are unique
   */
  public Roster(String file, List<RosterBody> bodies) {
    this.file = file;
    bodies.forEach(body -> this.bodies.put(body.name(), body));
  }

  /** Name of its file, for messages. */
  public String file() {
    return file;
  }

  /** The bodies in order of the file. */
  public List<RosterBody> bodies() {
    return List.copyOf(bodies.values());
  }

  /** The body of this name, or null. */
  public @Nullable RosterBody body(String name) {
    return bodies.get(name);
  }

  public int size() {
    return bodies.size();
  }

  /**
   * Makes sure that this is the roster of a year.
   *
   * @throws RosterException if last days lie before the end of the year or more than a year behind
   *     it: those of another year's roster
   */
  public void requireYear(int year) throws RosterException {
    List<String> mistakes = new ArrayList<>();
    for (RosterBody body : bodies.values()) {
      if (body.deadline() != null && body.deadline().getYear() != year + 1) {
        mistakes.add(
            file
                + " 第 "
                + body.line()
                + " 行：“"
                + body.name()
                + "”的期限 "
                + body.deadline()
                + " 不在 "
                + (year + 1)
                + " 年，"
                + year
                + " 年度的报告应在次年公布，是否用了别的年度的名单？");
      }
    }
    if (!mistakes.isEmpty()) {
      throw new RosterException(mistakes);
    }
  }
}
