<#ftl output_format="HTML">
<#import "parts.ftl" as p>
<#assign e = p.exercise(content.of) spec = e.spec link = "/exercises/" + e.id + "/" first = spec.dosage.doses[0]>
<#macro variations list><#list list as v><span><#if v.change??>${v.change}</#if><#if v.exercise??>${p.exercise(v.exercise).title}</#if></span> </#list></#macro>
<!doctype html>
<html lang="en" dir="ltr">
<head>
<@p.policy/>
<title>${e.title}: exercise card, ${content.paper} – ${config.site_title}</title>
<meta name="description" content="${spec.summary}">
<meta name="subject" content="${spec.summary}">
<meta name="robots" content="noindex">
<link rel="icon" type="image/svg+xml" href="/assets/icon.svg">
<link rel="stylesheet" href="/assets/print.css">
<link rel="stylesheet" href="/assets/print-${content.paper}.css">
<meta name="running" content="${config.site_title} | ${config.site_host}${link} | ${e.title}. Version ${spec.reviewed.version}. Reviewed on ${spec.reviewed.on}.">
</head>
<body>
<nav class="bar" aria-label="This sheet">
<a href="${link}">Back to the page</a>
<p>Paper: <b>${content.paper}</b></p>
<#list p.papers as paper><#if paper != content.paper><a href="${paper}.html">${paper}</a>
</#if></#list><p>To print, use your browser’s menu.</p>
</nav>
<main class="sheet sheet-card">
<div class="cols">
<div class="c">
<h1>${e.title}</h1>
<p class="aim">${spec.summary}</p>
<div class="scroll" tabindex="0" role="group" aria-label="How much"><table class="dose">
<thead><tr><th scope="col">Sets</th><th scope="col">Repetitions</th><th scope="col">Side</th><th scope="col">Rest</th><th scope="col">Days a week</th></tr></thead>
<tbody><tr><td><span class="value">${first.sets}</span></td><td><span class="value">${first.reps?replace("-", "–")}</span></td><td><span class="value">each side</span></td><td><span class="fill"><span class="vh">not set</span></span></td><td><span class="fill"><span class="vh">not set</span></span></td></tr></tbody>
</table></div>
</div>
<div class="c c-qr"><#include "qr.svg" parse=false></div>
</div>
<@p.source spec/>
<#list spec.bands as band><p class="gap"><b>Band:</b> ${band.count} ${band.kind} band, ${band.placement?replace("-", " ")?cap_first}.</p>
<p>Strength: <#list p.words["band-strengths"] as w><span class="option"><span class="box<#if w?index == band.strength> box-on</#if>"></span>${w}</span> </#list></p></#list>
<div class="cols gap">
<div class="c c-6">
<@p.sheetSteps spec/>
</div>
<div class="c c-last">
<h2>Feel it here</h2>
<@p.lines spec.feel "lines few"/>
<h2 class="gap">Watch for</h2>
<div class="few">
<#list spec.faults as f><p class="pair">${f.see}.<br><b>→ ${f.fix}</b></p>
</#list></div>
<p class="pair one"><b class="tone">Easier:</b> <@variations spec.easier/></p>
<p class="pair one"><b class="tone">Harder:</b> <@variations spec.harder/></p>
</div>
</div>
<div class="stop gap keep">
<h2>Stop if you feel</h2>
<p>${spec["stop-signs"]?join(" ")}</p>
<p><b>Ask a clinician first:</b> ${spec["not-for"]?join(" ")}</p>
</div>
<p class="small keep">${config.site_safety} All of it is made up.</p>
</main>
</body>
</html>
