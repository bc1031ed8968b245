package org.entente.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Stanford CoreNLP's French pipeline, from text to its dependency parse. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 3, time = 20)
public class CoreNlpBenchmark {
  private final StanfordCoreNLP pipeline = new StanfordCoreNLP("french");

  /** Parses the next article. */
  @Benchmark
  public CoreDocument parse(Texts texts, Texts.Volume volume) {
    CoreDocument document = new CoreDocument(texts.next(volume).text());
    pipeline.annotate(document);
    return document;
  }
}
