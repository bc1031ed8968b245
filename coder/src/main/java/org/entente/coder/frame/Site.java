package org.entente.coder.frame;

import org.entente.coder.clause.Syntax;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.TokenizedText;

/**
 * Where a trigger stands.
 *
 * @param chunk index of its chunk
 * @param from index of its first token
 * @param to index after its last
 */
record Site(TokenizedText text, Sentence sentence, Syntax syntax, int chunk, int from, int to) {}
