package org.jianbao.document.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.commons.io.input.BoundedInputStream;

/** The content of a file in a zip, held to the size and the checksum that the directory gives. */
final class MemberStream extends FilterInputStream {
  private static final int BUFFER = 1 << 13;

  private final ZipHeader header;
  private final Inflater inflater;
  private final CRC32 sum = new CRC32();
  private long count;

  /**
   * Takes a stream that stands at the content.
   *
   * @param archive is closed with this one
   */
  MemberStream(InputStream archive, ZipHeader header, boolean deflated) throws IOException {
    super(archive);
    this.header = header;
    inflater = new Inflater(/* nowrap= */ true);
    InputStream bounded =
        BoundedInputStream.builder().setInputStream(archive).setMaxCount(header.compressed()).get();
    in = deflated ? new InflaterInputStream(bounded, inflater) : bounded;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    if (read > 0) {
      count += read;
      sum.update(buffer, offset, read);
    }
    if (count > header.size() || read < 0 && isWrong()) {
      throw new ZipException("size or checksum differ");
    }
    return read;
  }

  @Override
  public long skip(long n) throws IOException {
    return Math.max(0, read(new byte[(int) Math.min(Math.max(0, n), BUFFER)]));
  }

  @Override
  public int available() {
    return 0;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    super.close();
  }

  private boolean isWrong() {
    return count != header.size() || sum.getValue() != header.checksum();
  }
}
