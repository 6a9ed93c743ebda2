package org.mitate.cases.application;

/// Diagnosis and course in the applicant's own words.
public record Illness(String diagnosis, String course) {}
