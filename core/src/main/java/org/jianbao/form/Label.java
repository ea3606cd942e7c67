package org.jianbao.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A printed label (标签) and the wordings of it that are known.
 *
 * @param official the wording of the format
 * @param accepted wordings as good as the official one
 * @param known wordings that differ without error
 */
public record Label(String official, List<String> accepted, List<String> known) {

  public Label {
    accepted = List.copyOf(accepted);
    known = List.copyOf(known);
  }

  /** Written out: what a record brings along takes a while to come to life at each start. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object == this
        || object instanceof Label other
            && official.equals(other.official)
            && accepted.equals(other.accepted)
            && known.equals(other.known);
  }

  /** Equal labels have equal official wordings; hashing the lists too would cost much. */
  @Override
  public int hashCode() {
    return official.hashCode();
  }

  /** A label with its official wording only. */
  public static Label of(String official) {
    return new Label(official, List.of(), List.of());
  }
}
