package org.jianbao.facts;

import java.util.List;
import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * Cells of a table with which a figure of the text is compared (表格中的相应数字). An object may have
 * several: the figure is right if it agrees with one of them.
 *
 * @param reportAs id of the rule that compares
 * @param object what is counted ({@link Figure#object})
 * @param topic what is counted, without step or outcome
 * @param rank ordinal among the counterparts of the object, from 1; the first is the usual one
 * @param sum sum of the cells that hold a number
 * @param open whether a cell is blank or absent, so that the sum may be more
 * @param notAssessable why the cells cannot be read, or null if they can
 * @param cells the cells
 * @param place the first cell
 */
public record Counterpart(
    String reportAs,
    String object,
    String topic,
    int rank,
    long sum,
    boolean open,
    @Nullable String notAssessable,
    List<Cell> cells,
    Place place)
    implements ReportsAs {

  public Counterpart {
    cells = List.copyOf(cells);
  }

  /** The sum, 「≥ n」 if it may be more. */
  public String text() {
    return open ? "≥ " + sum : Long.toString(sum);
  }
}
