package org.jianbao.document.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Fails as soon as more bytes come than allowed. */
public final class BoundedStream extends FilterInputStream {
  private final String part;
  private final long limit;
  private long count;

  /** Counts what is read of a part. */
  public BoundedStream(InputStream in, String part, long limit) {
    super(in);
    this.part = part;
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0) {
      count(1);
    }
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  @Override
  public long skip(long n) throws IOException {
    long skipped = super.skip(n);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Also lets go of what is beneath, which a parser may hold on to for long. */
  @Override
  public void close() throws IOException {
    super.close();
    in = InputStream.nullInputStream();
  }

  private void count(long more) throws IOException {
    count += more;
    if (count > limit) {
      throw new TooMuchDataException(part);
    }
  }
}
