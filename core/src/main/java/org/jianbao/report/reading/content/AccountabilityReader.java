package org.jianbao.report.reading.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jianbao.form.AccountabilityWords;
import org.jianbao.report.content.Accountability;

/**
 * Reads whether 工作考核、社会评议、责任追究结果 are reported. Sections 一 and 六 report them in any words; what
 * section 五 says of them is mostly a plan, so there only words count that speak of results.
 */
final class AccountabilityReader {
  private final List<Item> items;

  AccountabilityReader(List<AccountabilityWords> words) {
    this.items = words.stream().map(Item::of).toList();
  }

  private record Item(String name, WordFinder overview, WordFinder anywhere) {
    static Item of(AccountabilityWords words) {
      return new Item(
          words.name(), WordFinder.of(words.overview()), WordFinder.of(words.anywhere()));
    }
  }

  /**
   * Reads what is reported.
   *
   * @param reports clauses of the sections that report it in any words
   * @param others clauses of the other sections
   */
  Accountability read(List<Clause> reports, List<Clause> others) {
    List<String> reported = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (Item item : items) {
      boolean found =
          reports.stream().anyMatch(clause -> item.overview().in(clause.text()))
              || Stream.concat(reports.stream(), others.stream())
                  .anyMatch(clause -> item.anywhere().in(clause.text()));
      (found ? reported : missing).add(item.name());
    }
    return new Accountability(reported, missing);
  }
}
