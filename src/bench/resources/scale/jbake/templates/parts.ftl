<#ftl output_format="HTML">
<#setting number_format="computer">
<#import "vocabulary.ftl" as vocabulary>
<#assign words = vocabulary.words papers = ["a4", "a4-large", "letter", "letter-large"]>

<#function exercise id>
  <#return db.getDocumentByUri("exercise", "exercises/" + id + "/index.html")[0]>
</#function>

<#macro policy>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
</#macro>

<#macro head title summary link modified="">
<@policy/>
<title>${title} – ${config.site_title}</title>
<meta name="description" content="${summary}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fafbf9">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#10181c">
<meta property="og:title" content="${title} – ${config.site_title}">
<meta property="og:description" content="${summary}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${config.site_title}">
<meta property="og:url" content="${config.site_host}${link}">
<link rel="canonical" href="${config.site_host}${link}">
<#if modified?has_content><meta property="article:modified_time" content="${modified}"></#if>
<link rel="alternate" type="application/atom+xml" href="/index.xml" title="What has changed">
<link rel="icon" type="image/svg+xml" href="/assets/icon.svg">
<link rel="stylesheet" href="/assets/guide.css">
</#macro>

<#macro page title summary link here=false modified="" data="">
<!doctype html>
<html lang="en" dir="ltr">
<head>
<@head title summary link modified/>
<#if data?has_content><script type="application/ld+json">${data?no_esc}</script></#if>
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header class="top"><div class="wrap">
<a class="brand" href="/"><svg viewBox="0 0 40 32" aria-hidden="true"><rect class="mark-card" x="1.25" y="2.25" width="37.5" height="27.5" rx="3.5" stroke-width="2.5"/><path class="mark-band" d="M2.5 11.5 37.5 7v9.5L2.5 14z"/></svg>
<span><b>${config.site_title}</b> <small>by Nobody</small></span></a>
<a class="seek" href="/exercises/#find" aria-keyshortcuts="/"><span>Search</span></a>
<nav class="menu" aria-label="Main menu"><ul>
<li><a href="/exercises/"<#if here> aria-current="true"</#if>>Exercises</a></li>
</ul></nav>
</div></header>
<main id="main">
<#nested>
</main>
<footer class="foot"><div class="wrap">
<section><h2>Safety</h2><ul><li>${config.site_safety}</li></ul></section>
<p>All of it is made up.</p>
<p><a href="/handout/">Make a handout</a></p>
</div></footer>
</body>
</html>
</#macro>

<#macro lines texts class="lines"><ul class="${class}"><#list texts as text><li>${text}</li></#list></ul></#macro>

<#macro ready texts><#list texts as text><li><b>${text?counter}</b><span>${text}</span></li>
</#list></#macro>

<#macro dose spec>
<#local first = spec.dosage.doses[0]>
<div class="dose">
<p class="vh">${first.sets} sets of ${first.reps?replace("-", " to ")} repetitions on each side.</p>
<dl class="dose-big">
<div><dt>Sets</dt><dd>${first.sets}</dd></div>
<div><dt>Repetitions</dt><dd><span aria-hidden="true">${first.reps?replace("-", "–")}</span><span class="vh">${first.reps?replace("-", " to ")}</span></dd></div>
</dl>
<dl class="rows"><div><dt>Side</dt><dd>each side</dd></div></dl>
</div>
<#list spec.bands as band>
<dl class="rows">
<div><dt>Band</dt><dd>${band.count} ${band.kind} band, ${band.placement?replace("-", " ")?cap_first}</dd></div>
<div class="strength"><dt>Strength</dt><dd><span class="meter" aria-hidden="true"><#list 1..5 as i><i<#if i == band.strength> class="on"</#if>></i></#list></span>
${band.strength} of 5, ${words["band-strengths"][band.strength]}</dd></div>
</dl>
</#list>
</#macro>

<#macro source spec><p class="note">Dose: ${spec.credits[0].author}, ${spec.credits[0].source}.</p></#macro>

<#macro card e>
<#local first = e.spec.dosage.doses[0]>
<li class="card"><h3><a href="/exercises/${e.id}/">${e.title}</a></h3><p>${e.spec.summary}</p>
<ul class="facts"><li>${words.positions[e.spec.position].name}</li><li>each side</li><li>${first.sets} × ${first.reps}</li></ul></li>
</#macro>

<#macro term kind id><a href="/${kind}/${id}/">${words[kind][id].name}</a></#macro>

<#macro sheetSteps spec>
<h2>Get ready</h2>
<ol class="steps ready">
<#list spec.setup as text><li><span class="s">${text}</span></li>
</#list></ol>
<h2>Move</h2>
<ol class="steps">
<#list spec.steps as s><li value="${spec.setup?size + s?counter}"><span class="s">${s.do}</span> <b class="cue">${s.cue}.</b></li>
</#list></ol>
</#macro>
