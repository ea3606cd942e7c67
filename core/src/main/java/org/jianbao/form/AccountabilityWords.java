package org.jianbao.form;

import java.util.List;

/**
 * The words by which one of the things that governments must account for (工作考核、社会评议、责任追究结果) is
 * recognised.
 *
 * @param name its name, as findings give it
 * @param overview words that report it in section 一 or 六
 * @param anywhere words that report it in any section
 */
public record AccountabilityWords(String name, List<String> overview, List<String> anywhere) {

  public AccountabilityWords {
    overview = List.copyOf(overview);
    anywhere = List.copyOf(anywhere);
  }
}
