package org.mitate.review.web;

import java.util.Map;
import org.mitate.cases.CaseFile;
import org.mitate.review.BackQuestion;

/// The page on which the secretariat answers.
///
/// @param departments all of them, by code, for a case that moves to another one
public record AnswerView(CaseFile file, BackQuestion question, Map<String, String> departments) {}
