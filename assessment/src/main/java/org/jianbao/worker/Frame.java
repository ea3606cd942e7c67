package org.jianbao.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What goes through the pipe between two machines: a kind, a length, that many bytes.
 *
 * @param kind what the bytes are
 */
record Frame(Kind kind, byte[] bytes) {

  /** Kinds of frames. */
  enum Kind {
    /** The worker is ready for work. */
    READY,
    /** A piece of work. */
    REQUEST,
    /** A note, as UTF-8. */
    NOTE,
    /** The answer to a request. */
    ANSWER,
    /** What the handler threw, as UTF-8. */
    FAILURE
  }

  static Frame of(Kind kind, String text) {
    return new Frame(kind, text.getBytes(StandardCharsets.UTF_8));
  }

  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeByte(kind.ordinal());
    out.writeInt(bytes.length);
    out.write(bytes);
    out.flush();
  }

  /** The next frame, or null at the end. */
  static @Nullable Frame read(DataInputStream in) throws IOException {
    int kind = in.read();
    if (kind < 0) {
      return null;
    }
    if (kind >= Kind.values().length) {
      throw new IOException("no frame of kind " + kind);
    }
    int length = in.readInt();
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("frame of " + length + " bytes ends after " + bytes.length);
    }
    return new Frame(Kind.values()[kind], bytes);
  }
}
