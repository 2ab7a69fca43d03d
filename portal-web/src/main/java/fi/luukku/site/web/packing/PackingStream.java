package fi.luukku.site.web.packing;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Holds the first bytes of an answer, until it is known that there are enough to pack them. */
final class PackingStream extends ServletOutputStream {
  /** Below that, packing saves no packet. */
  static final int WORTH_IT = 2_048;

  /** What the bytes go to, once it is known whether they are few. */
  @FunctionalInterface
  interface Target {
    /**
     * @param small how many there are in all; empty where there are more than a few
     */
    OutputStream open(Optional<Integer> small) throws IOException;
  }

  private final Target target;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream(WORTH_IT);
  private OutputStream out;
  private boolean closed;

  PackingStream(Target target) {
    this.target = target;
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (out == null && held.size() + length < WORTH_IT) {
      held.write(bytes, from, length);
      return;
    }
    if (out == null) {
      open(Optional.empty());
    }
    out.write(bytes, from, length);
  }

  private void open(Optional<Integer> small) throws IOException {
    out = target.open(small);
    held.writeTo(out);
    held.reset();
  }

  @Override
  public void flush() {
    // The rest is packed better together with what comes.
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    if (out == null) {
      open(Optional.of(held.size()));
    }
    out.close();
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    throw new IllegalStateException("Answers are written at once.");
  }
}
