package org.mitate.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// A part of the demo hospital, also there for the test that plays it; a real house has none.
@Component
@Profile("demo | test")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface DemoOnly {}
