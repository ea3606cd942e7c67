package org.jianbao.document.container;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Looks into a zip without opening it: cheap, and not troubled by a missing end. */
public final class ZipDirectory {
  private static final int END_LENGTH = 22;
  private static final int CENTRAL_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;
  private static final int MAX_COMMENT = 0xFFFF;
  private static final int MAX_NAMES = 10_000;

  private ZipDirectory() {}

  /** The number of signatures of central headers: never less than the entries of the zip. */
  public static int countHeaders(byte[] bytes) {
    int count = 0;
    for (int i = 0; i + CENTRAL_LENGTH <= bytes.length; i++) {
      if (isSignature(bytes, i, 1, 2)) {
        count++;
      }
    }
    return count;
  }

  /**
   * The names of the first entries: from the central directory, or, if the end of the zip is
   * missing, from the headers in front of the entries.
   */
  public static List<String> names(byte[] bytes) {
    int end = end(bytes);
    return end < 0 ? localNames(bytes) : centralNames(bytes, end - number(bytes, end + 12, 4));
  }

  /** Whether the zip has its end; without one it has been truncated. */
  public static boolean hasEnd(byte[] bytes) {
    return end(bytes) >= 0;
  }

  /** Where the record begins that ends a zip, or -1. */
  static int end(byte[] bytes) {
    int earliest = Math.max(0, bytes.length - END_LENGTH - MAX_COMMENT);
    for (int i = bytes.length - END_LENGTH; i >= earliest; i--) {
      if (isSignature(bytes, i, 5, 6)) {
        return i;
      }
    }
    return -1;
  }

  private static List<String> centralNames(byte[] bytes, long start) {
    List<String> names = new ArrayList<>();
    long i = start;
    while (i >= 0
        && i + CENTRAL_LENGTH <= bytes.length
        && isSignature(bytes, (int) i, 1, 2)
        && names.size() < MAX_NAMES) {
      int at = (int) i;
      long length = number(bytes, at + 28, 2);
      names.add(name(bytes, at + CENTRAL_LENGTH, (int) length));
      i += CENTRAL_LENGTH + length + number(bytes, at + 30, 2) + number(bytes, at + 32, 2);
    }
    return names;
  }

  private static List<String> localNames(byte[] bytes) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i + LOCAL_LENGTH <= bytes.length && names.size() < MAX_NAMES; i++) {
      if (isSignature(bytes, i, 3, 4)) {
        names.add(name(bytes, i + LOCAL_LENGTH, (int) number(bytes, i + 26, 2)));
      }
    }
    return names;
  }

  /** Whether a record of these last two bytes begins here. */
  static boolean isSignature(byte[] bytes, int at, int third, int fourth) {
    return at + 3 < bytes.length
        && bytes[at] == 'P'
        && bytes[at + 1] == 'K'
        && bytes[at + 2] == third
        && bytes[at + 3] == fourth;
  }

  private static String name(byte[] bytes, int from, int length) {
    int end = Math.min(bytes.length, from + length);
    return from >= end
        ? ""
        : new String(bytes, from, end - from, StandardCharsets.UTF_8).replace('\\', '/');
  }

  /** A number, its lowest byte first. */
  static long number(byte[] bytes, int from, int length) {
    long value = 0;
    for (int i = length - 1; i >= 0; i--) {
      value = value << 8 | bytes[from + i] & 0xFF;
    }
    return value;
  }
}
