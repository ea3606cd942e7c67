package org.jianbao.check;

import java.util.ArrayList;
import java.util.List;

/** The longest ascending run (gaps allowed) in a list of different numbers. */
final class LongestRun {
  private LongestRun() {}

  /** The longest run; of several equally long ones that whose members stand earlier. */
  static List<Integer> of(List<Integer> numbers) {
    int size = numbers.size();
    int[] lengths = new int[size];
    int longest = 0;
    for (int i = size - 1; i >= 0; i--) {
      lengths[i] = 1;
      for (int j = i + 1; j < size; j++) {
        if (numbers.get(j) > numbers.get(i)) {
          lengths[i] = Math.max(lengths[i], lengths[j] + 1);
        }
      }
      longest = Math.max(longest, lengths[i]);
    }
    List<Integer> run = new ArrayList<>();
    int last = Integer.MIN_VALUE;
    for (int i = 0; i < size && longest > 0; i++) {
      if (lengths[i] == longest && numbers.get(i) > last) {
        last = numbers.get(i);
        run.add(last);
        longest--;
      }
    }
    return run;
  }
}
