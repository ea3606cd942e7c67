package org.jianbao.store;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Bytes made smaller (zlib, RFC 1950). What differs little from something else that is kept is told
 * by the difference: that is the dictionary.
 */
final class Packing {
  /** A window of deflate: no more of a dictionary can be used. */
  private static final int WINDOW = 32768;

  /** More than any report needs: what claims to be larger is damaged. */
  private static final int LARGEST = 256 << 20;

  private Packing() {}

  static byte[] pack(byte[] bytes, byte @Nullable [] dictionary) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
    try {
      if (dictionary != null) {
        deflater.setDictionary(dictionary, from(dictionary), dictionary.length - from(dictionary));
      }
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4 + 64);
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /**
   * What {@link #pack} was given.
   *
   * @throws StoreException if the bytes are damaged
   */
  static byte[] unpack(byte[] packed, byte @Nullable [] dictionary) throws StoreException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 4 + 64);
      byte[] buffer = new byte[8192];
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        out.write(buffer, 0, count);
        if (count == 0 && !inflater.finished()) {
          if (!inflater.needsDictionary() || dictionary == null) {
            throw new DataFormatException("the end is missing");
          }
          inflater.setDictionary(
              dictionary, from(dictionary), dictionary.length - from(dictionary));
        }
        if (out.size() > LARGEST) {
          throw new DataFormatException("too large");
        }
      }
      return out.toByteArray();
    } catch (DataFormatException | IllegalArgumentException e) {
      throw new StoreException("评估库中有数据已损坏，请从备份恢复，或换一个文件重新评估", e);
    } finally {
      inflater.end();
    }
  }

  private static int from(byte[] dictionary) {
    return Math.max(0, dictionary.length - WINDOW);
  }
}
