package org.jianbao.report.content;

import java.util.List;

/**
 * What a report accounts for (工作考核、社会评议、责任追究结果).
 *
 * @param reported names of what it reports
 * @param missing names of what it does not
 */
public record Accountability(List<String> reported, List<String> missing) {

  public Accountability {
    reported = List.copyOf(reported);
    missing = List.copyOf(missing);
  }
}
