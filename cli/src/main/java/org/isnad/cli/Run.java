package org.isnad.cli;

import java.io.IOException;
import org.isnad.cli.batch.Batch;
import org.isnad.cli.batch.Form;
import org.isnad.cli.batch.Outcome;
import org.isnad.cli.input.Intake;

/** Runs the input of a command through the engine. */
final class Run {
  private static final long NANOS_A_MILLI = 1_000_000;

  private Run() {}

  static Outcome of(Session session, InputOptions input, Form form) throws IOException {
    Intake intake = input.intake(session);
    Reporting reporting =
        new Reporting(
            session, input.quiet(), intake::share, () -> System.nanoTime() / NANOS_A_MILLI);
    return new Batch(input.engine(session), form, session.out(), reporting, input.threads())
        .run(intake);
  }
}
