package fi.luukku.site.web.intake;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Takes bytes whenever some have come, and holds no thread meanwhile. */
final class Reading implements ReadListener {
  private static final int BUFFER = 8_192;

  private final ServletInputStream in;
  private final Intake intake;
  private final Runnable goOn;

  private Reading(ServletInputStream in, Intake intake, Runnable goOn) {
    this.in = in;
    this.intake = intake;
    this.goOn = goOn;
  }

  /**
   * Begins, as the last thing that the calling thread does with the request; that is dispatched
   * again when its body has come, or when it is refused.
   */
  static void begin(Intakes intakes, Intake intake, AsyncContext waiting) throws IOException {
    Handover handover = new Handover(waiting);
    Runnable goOn = () -> goOn(intakes, intake, handover);
    intakes.watch(
        intake,
        () -> {
          intake.refuse(408);
          goOn.run();
        });
    ServletInputStream in = waiting.getRequest().getInputStream();
    in.setReadListener(new Reading(in, intake, goOn));
    send(intake, handover::begunThreadLeaves);
  }

  private static void goOn(Intakes intakes, Intake intake, Handover handover) {
    if (intake.finish()) {
      intakes.unwatch(intake);
      send(intake, handover::bodyIsHere);
    }
  }

  private static void send(Intake intake, Runnable on) {
    try {
      on.run();
    } catch (IllegalStateException nobodyWaits) {
      drop(intake);
    }
  }

  private static void drop(Intake intake) {
    try {
      intake.close();
    } catch (IOException left) {
      throw new UncheckedIOException("A body could not be removed.", left);
    }
  }

  @Override
  public void onDataAvailable() throws IOException {
    byte[] buffer = new byte[BUFFER];
    while (!intake.isFinished() && in.isReady()) {
      int count = in.read(buffer);
      if (count < 0) {
        return;
      }
      if (!intake.take(buffer, count)) {
        goOn.run();
        return;
      }
    }
  }

  @Override
  public void onAllDataRead() {
    if (!intake.isFinished()) {
      intake.end();
      goOn.run();
    }
  }

  @Override
  public void onError(Throwable broken) {
    if (!intake.isFinished()) {
      intake.refuse(400);
      goOn.run();
    }
  }
}
