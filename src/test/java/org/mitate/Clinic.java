package org.mitate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mitate.billing.CardDay;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/// A test in the open clinic: one server and one database for the whole run, so tests make their
/// own people and count nothing globally.
///
/// The port is `@LocalServerPort`, the time a [TestClock] that stands at its first moment before
/// each test. A test that adds beans or properties of its own would open a second clinic: don't.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestHome.class)
@Import({
    TestClock.class,
    OtherTerms.class,
    People.class,
    Situations.class,
    Schedules.class,
    TalkDay.class,
    OnlineDay.class,
    CardDay.class
})
@ExtendWith(OpeningTime.class)
public @interface Clinic {}
