package org.jianbao.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers the reports of a year in order of their paths, from 0. */
final class ReportNumbers {
  private final List<String> paths = new ArrayList<>();
  private final long[] ids;
  private final int[] numbers;

  private ReportNumbers(Session session, int year) throws IOException {
    List<Long> byPath = new ArrayList<>();
    session.stream(
        row -> {
          byPath.add(row.getLong(1));
          paths.add(row.getString(2));
        },
        "SELECT id, path FROM report WHERE year = ? ORDER BY path",
        year);
    ids = byPath.stream().mapToLong(Long::longValue).sorted().toArray();
    numbers = new int[ids.length];
    for (int number = 0; number < ids.length; number++) {
      numbers[Arrays.binarySearch(ids, byPath.get(number))] = number;
    }
  }

  static ReportNumbers of(Session session, int year) throws IOException {
    return new ReportNumbers(session, year);
  }

  int size() {
    return ids.length;
  }

  /** The number of the report of this id, or -1 if it is none of the year. */
  int number(long id) {
    int at = Arrays.binarySearch(ids, id);
    return at < 0 ? -1 : numbers[at];
  }

  String path(int number) {
    return paths.get(number);
  }
}
