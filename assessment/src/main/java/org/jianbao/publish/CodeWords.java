package org.jianbao.publish;

import java.time.Instant;
import java.util.Locale;
import org.jianbao.assessment.BeijingTime;
import org.jianbao.assessment.BodyResult;
import org.jianbao.form.OrganisationKind;
import org.jianbao.pack.Severity;
import org.jianbao.score.Verdict;
import org.jianbao.store.Column;
import org.jianbao.store.Decision;
import org.jianbao.waiver.WaiverReason;

/** Words for the codes that a store keeps. */
final class CodeWords {
  private CodeWords() {}

  /** The word for a code of a column; other texts stay as they are. */
  static String of(Column column, String code) {
    return switch (column.kind()) {
      case SEVERITY -> Terms.WORDS.severity(constant(Severity.class, code));
      case VERDICT -> Terms.WORDS.verdict(constant(Verdict.class, code));
      case STATUS -> Terms.status(constant(BodyResult.Status.class, code));
      case ORGANISATION -> Terms.WORDS.kind(constant(OrganisationKind.class, code));
      case REASON -> constant(WaiverReason.class, code).word();
      case DECISION -> decision(constant(Decision.Kind.class, code));
      case MOMENT -> BeijingTime.text(Instant.parse(code));
      case TEXT, CODE, NUMBER, DECIMAL -> code;
    };
  }

  private static String decision(Decision.Kind kind) {
    return switch (kind) {
      case WAIVE -> "不计";
      case CONFIRM -> "确认";
      case REOPEN -> "撤销";
    };
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String code) {
    return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
