package org.jianbao.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jianbao.facts.AmountLimit;
import org.jianbao.form.ColumnForm;
import org.jianbao.form.OrganisationLevel;
import org.jianbao.form.RowForm;
import org.jianbao.form.TableForm;
import org.jianbao.form.ValueKind;
import org.jianbao.pack.RulePack;
import org.jianbao.report.Organisation;
import org.jspecify.annotations.Nullable;

/** How much amounts can be, by the settings of the pack for the kind and level of a body. */
final class AmountLimitFacts {
  private static final String SETTING = "amount-unit.";

  private AmountLimitFacts() {}

  /** The limits of all amounts of the form; none for a body of which the pack says nothing. */
  static List<AmountLimit> of(Organisation organisation, RulePack pack) {
    BigDecimal yuan = yuan(organisation, pack.settings());
    List<AmountLimit> limits = new ArrayList<>();
    if (yuan == null) {
      return limits;
    }
    for (TableForm form : pack.form().tables()) {
      for (RowForm row : form.rows()) {
        for (ColumnForm column : form.columns(row.key())) {
          BigDecimal unit =
              column.unit() == null ? null : pack.vocabulary().units().get(column.unit());
          if (column.kind() == ValueKind.AMOUNT && unit != null) {
            BigDecimal most = yuan.divide(unit, MathContext.DECIMAL64).stripTrailingZeros();
            limits.add(
                new AmountLimit(
                    form.key(),
                    row.key(),
                    column.key(),
                    most,
                    most.toPlainString() + column.unit()));
          }
        }
      }
    }
    return limits;
  }

  private static @Nullable BigDecimal yuan(
      Organisation organisation, Map<String, String> settings) {
    String kind = SETTING + organisation.kind().code();
    OrganisationLevel level = organisation.level();
    String written = level == null ? null : settings.get(kind + "." + level.code());
    written = written == null ? settings.get(kind) : written;
    return written != null && written.matches("\\d{1,18}") ? new BigDecimal(written) : null;
  }
}
