package org.entente.bench;

import java.util.concurrent.TimeUnit;
import org.entente.coder.Coder;
import org.entente.coder.Coding;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The coder, from an article's text to its coding. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 20, time = 3)
@Measurement(iterations = 5, time = 3)
public class CoderBenchmark {
  private final Coder coder = Coder.create();

  /** Codes the next article. */
  @Benchmark
  public Coding code(Texts texts, Texts.Volume volume) {
    return coder.code(texts.next(volume));
  }
}
