package org.jianbao.yearly;

import java.util.List;

/** What the tables of a report say; sums are never stored, only what they are made of. */
final class Figures {
  /** Columns of applicants, without their total. */
  static final int APPLICANTS = 6;

  /** The leaf rows of results, by the format of 2021; that of 2019 joins the last three. */
  static final List<String> RESULTS =
      List.of(
          "granted",
          "partial",
          "refused.state-secret",
          "refused.law",
          "refused.safety",
          "refused.third-party",
          "refused.internal",
          "refused.process",
          "refused.enforcement-file",
          "refused.enquiry",
          "unavailable.not-held",
          "unavailable.to-be-made",
          "unavailable.unclear",
          "rejected.petition",
          "rejected.repeat",
          "rejected.publication",
          "rejected.excessive",
          "rejected.reissue",
          "other.not-corrected",
          "other.unpaid",
          "other.other");

  static final List<String> REMEDIES = List.of("review", "direct", "after-review");

  final int[] received = new int[APPLICANTS];
  final int[] carriedIn = new int[APPLICANTS];
  final int[] carriedOut = new int[APPLICANTS];
  final int[][] results = new int[RESULTS.size()][APPLICANTS];

  /** 维持, 纠正, 其他, 尚未审结 of each group. */
  final int[][] remedies = new int[REMEDIES.size()][4];

  int documentsMade;
  int documentsRepealed;
  int documentsValid;

  /** Items of power by the format of 2019: 许可, 其他服务, 处罚, 强制, 收费; at the end of the year. */
  final int[] items = new int[5];

  /** How many came or went in the year. */
  final int[] itemsChange = new int[5];

  /** Decisions of the first four. */
  final int[] decisions = new int[4];

  /** In hundredths of 万元. */
  int fees;

  int projects;

  /** In yuan. */
  long procurement;

  /** Adds those of a body below. */
  void add(Figures below) {
    add(received, below.received);
    add(carriedIn, below.carriedIn);
    add(carriedOut, below.carriedOut);
    for (int i = 0; i < results.length; i++) {
      add(results[i], below.results[i]);
    }
    for (int i = 0; i < remedies.length; i++) {
      add(remedies[i], below.remedies[i]);
    }
    documentsMade += below.documentsMade;
    documentsRepealed += below.documentsRepealed;
    documentsValid += below.documentsValid;
    add(items, below.items);
    add(itemsChange, below.itemsChange);
    add(decisions, below.decisions);
    fees += below.fees;
    projects += below.projects;
    procurement += below.procurement;
  }

  private static void add(int[] to, int[] more) {
    for (int i = 0; i < to.length; i++) {
      to[i] += more[i];
    }
  }

  static int sum(int[] numbers) {
    int sum = 0;
    for (int number : numbers) {
      sum += number;
    }
    return sum;
  }

  int results(String group) {
    int sum = 0;
    for (int i = 0; i < results.length; i++) {
      String row = RESULTS.get(i);
      if (row.equals(group) || row.startsWith(group + ".")) {
        sum += sum(results[i]);
      }
    }
    return sum;
  }

  /** 三（七）总计 of a column. */
  int resultsOf(int column) {
    int sum = 0;
    for (int[] row : results) {
      sum += row[column];
    }
    return sum;
  }

  int allResults() {
    int sum = 0;
    for (int column = 0; column < APPLICANTS; column++) {
      sum += resultsOf(column);
    }
    return sum;
  }
}
