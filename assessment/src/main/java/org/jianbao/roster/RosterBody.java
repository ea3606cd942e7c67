package org.jianbao.roster;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jianbao.form.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * A body that must report (应报送单位).
 *
 * @param name its full name
 * @param aliases other names of it: former names, abbreviations
 * @param kind its kind (机关类别), or null if the roster does not say
 * @param parent name of the body above it (上级机关), or null
 * @param area the area it counts for in statistics (地区), or null
 * @param deadline its last day, or null for that of the rule pack
 * @param contact whom to write to, or null
 * @param columns further columns of the roster by their heading, such as those that a scoring
 *     scheme asks for
 * @param line number of its row in the file, from 1; 0 for a body that no roster names
 */
public record RosterBody(
    String name,
    List<String> aliases,
    @Nullable OrganisationKind kind,
    @Nullable String parent,
    @Nullable String area,
    @Nullable LocalDate deadline,
    @Nullable String contact,
    Map<String, String> columns,
    int line) {

  public RosterBody {
    aliases = List.copyOf(aliases);
    columns = Collections.unmodifiableMap(new TreeMap<>(columns));
  }

  /** A body of which nothing but its name is known. */
  public static RosterBody named(String name) {
    return new RosterBody(name, List.of(), null, null, null, null, null, Map.of(), 0);
  }
}
