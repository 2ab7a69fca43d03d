package fi.luukku.site.web.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One body that is coming in. Of a large one nothing is kept before its head was judged; where it
 * is refused, its rest is read and thrown away, or not read at all.
 */
final class Intake implements AutoCloseable {
  /** What the head of a body deserves. */
  enum Verdict {
    KEEP,
    /** Refused, and its sender shall read why: the rest is thrown away as it comes. */
    THROW_AWAY,
    /** Refused, and nothing more is read. */
    STOP
  }

  /** A verdict, and the status to answer with where it is a refusal. */
  record Judgement(Verdict verdict, int status) {
    static final Judgement KEPT = new Judgement(Verdict.KEEP, 0);
  }

  /** Judges a large body by its first bytes. */
  @FunctionalInterface
  interface Judge {
    Judgement of(byte[] head);
  }

  private final long length;
  private final Spool spool;
  private final Judge judge;
  private final long began = System.nanoTime();
  private final AtomicBoolean finished = new AtomicBoolean();
  private final AtomicBoolean gone = new AtomicBoolean();
  private final Runnable whenGone;
  private volatile long received;
  private volatile Judgement judgement;

  /**
   * @param length as the sender says
   * @param folder for what is large
   * @param whenGone called once, when nothing is kept any more
   */
  Intake(long length, Path folder, Judge judge, Runnable whenGone) {
    this.length = length;
    this.spool = new Spool(folder);
    this.judge = judge;
    this.whenGone = whenGone;
    this.judgement = length <= IntakeSettings.HEAD ? Judgement.KEPT : null;
  }

  /**
   * Takes some bytes; whether more are wanted. More than the sender declared are not: a server has
   * unpacked what came packed, and every limit went by the declared length.
   */
  boolean take(byte[] bytes, int count) throws IOException {
    received += count;
    if (received > length) {
      refuse(413);
      return false;
    }
    if (judgement == null || judgement.verdict() == Verdict.KEEP) {
      spool.write(bytes, count);
    }
    if (judgement == null && received >= IntakeSettings.HEAD) {
      judgement = judge.of(spool.head());
    }
    return judgement == null || judgement.verdict() != Verdict.STOP;
  }

  /** Nothing more comes; what was promised and did not come makes it a broken request. */
  void end() {
    if (received < length) {
      refuse(400);
    }
  }

  void refuse(int status) {
    judgement = new Judgement(Verdict.STOP, status);
  }

  /** Whether the caller is the one who ends it: of two that want to, one may. */
  boolean finish() {
    return finished.compareAndSet(false, true);
  }

  boolean isFinished() {
    return finished.get();
  }

  boolean isTooSlow(Pace pace, long now) {
    return pace.isTooSlow(Duration.ofNanos(now - began), received);
  }

  /** Status to refuse with; 0 where the body is whole and taken. */
  int refusal() {
    return judgement == null ? 400 : judgement.status();
  }

  InputStream read() throws IOException {
    return spool.read();
  }

  /** Nothing of it stays. Closed twice, it is gone once. */
  @Override
  public void close() throws IOException {
    if (gone.compareAndSet(false, true)) {
      try {
        spool.close();
      } finally {
        whenGone.run();
      }
    }
  }
}
