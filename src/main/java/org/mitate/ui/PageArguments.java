package org.mitate.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Refusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Hands [Page], [Form] and case numbers to the handlers that name them.
@Configuration(proxyBeanMethods = false)
class PageArguments {

    @Bean
    WebMvcConfigurer pagesAndForms(Pages pages) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new PageAndForm(pages));
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverter(new ReadNumber());
            }
        };
    }

    private static final class ReadNumber implements Converter<String, CaseNumber> {
        @Override
        public CaseNumber convert(String typed) {
            return CaseNumber.read(typed).orElseThrow(() -> Refusal.notFound("NO_SUCH_CASE"));
        }
    }

    private record PageAndForm(Pages pages) implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Page.class
                    || parameter.getParameterType() == Form.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            var asked = (HttpServletRequest) request.getNativeRequest();
            return parameter.getParameterType() == Page.class
                    ? pages.of(asked)
                    : Form.of(asked.getParameterMap());
        }
    }
}
