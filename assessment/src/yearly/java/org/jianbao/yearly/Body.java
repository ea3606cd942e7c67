package org.jianbao.yearly;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body that reports.
 *
 * @param id number within all bodies
 * @param name full name
 * @param bare its name without place: 教育局, 白桥镇人民政府
 * @param abbreviation as in names of files: 教育, 白桥镇
 * @param kind its kind
 * @param city whether it is of a city, not of a county
 * @param place name of its place, such as 澄溪
 * @param area name of the city or county it counts for
 * @param parent the body above it, or null
 * @param upper how its reports call the government it belongs to: 县政府
 * @param self how it calls itself: 我局
 * @param aliases other names
 * @param subjects what it deals with
 * @param size how much it has to do, about 1
 */
record Body(
    int id,
    String name,
    String bare,
    String abbreviation,
    Kind kind,
    boolean city,
    String place,
    String area,
    @Nullable Body parent,
    String upper,
    String self,
    List<String> aliases,
    List<String> subjects,
    double size) {

  Body {
    aliases = List.copyOf(aliases);
    subjects = List.copyOf(subjects);
  }

  enum Kind {
    GOVERNMENT("政府"),
    DEPARTMENT("部门"),
    TOWNSHIP("乡镇"),
    STREET("街道"),
    OTHER("其他");

    /** As a roster says. */
    final String word;

    Kind(String word) {
      this.word = word;
    }
  }

  boolean government() {
    return kind == Kind.GOVERNMENT;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Body body && body.id == id;
  }

  @Override
  public int hashCode() {
    return id;
  }
}
