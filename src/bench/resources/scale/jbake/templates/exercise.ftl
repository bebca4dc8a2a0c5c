<#ftl output_format="HTML">
<#import "parts.ftl" as p>
<#assign spec = content.spec words = p.words link = "/exercises/" + content.id + "/" first = spec.dosage.doses[0]>
<#assign data><#include "linked.ftl"></#assign>
<#macro variations list><#list list as v><li><#if v.change??>${v.change}</#if><#if v.exercise??><a href="/exercises/${v.exercise}/">${p.exercise(v.exercise).title}</a></#if></li></#list></#macro>
<@p.page title=content.title summary=spec.summary link=link here=true modified=spec.reviewed.on data=data>
<article class="wrap">
<nav class="crumbs" aria-label="You are here"><ol><li><a href="/">Home</a></li><li><a href="/exercises/">Exercises</a></li></ol></nav>
<header class="head">
<div class="head-title">
<h1>${content.title}</h1>
<p class="lede">${spec.summary}</p>
<div class="btns"><a class="btn go" href="now.html">Do it now</a><a class="btn" href="#print">Print</a></div>
</div>
<section class="cue" aria-labelledby="how-much">
<h2 id="how-much">How much</h2>
<@p.dose spec/>
<p class="note">${first.note}</p>
<@p.source spec/>
<h3 class="other-title">Other doses</h3>
<#list spec.dosage.doses[1..] as dose>
<div class="other-dose"><p><span class="short" aria-hidden="true">${dose.sets} × ${dose.reps}</span><span class="vh">${dose.sets} sets of ${dose.reps} repetitions on each side, rest ${dose.rest} seconds.</span></p><p class="note">${dose.note}</p></div>
</#list>
</section>
<div class="head-more">
<p>${spec.purpose}</p>
<dl class="facts">
<div><dt>Position</dt><dd>${words.positions[spec.position].name}</dd></div>
<div><dt>Level</dt><dd><@p.term "levels" spec.level/></dd></div>
<div><dt>Movement</dt><dd><@p.term "patterns" spec.pattern/></dd></div>
<div><dt>You need</dt><#list spec.equipment as id><dd><@p.term "equipment" id/></dd></#list></div>
<div class="wide"><dt>Also called</dt><dd>${spec.aliases?join(", ")}</dd></div>
</dl>
<div class="btns prints" role="group" aria-labelledby="print">
<p id="print">Print this card</p>
<#list p.papers as paper><div class="print-row"><span class="print-paper">${paper}</span><a class="btn" href="${paper}.html">Print page</a></div>
</#list><a class="btn" href="/handout/#add=${content.id}">Make a handout</a>
</div>
</div>
</header>
<section class="sect" aria-labelledby="get-ready">
<h2 id="get-ready">Get ready</h2>
<ol class="ready">
<@p.ready spec.setup/>
</ol>
</section>
<section class="sect headed" aria-labelledby="steps">
<h2 id="steps">Move</h2>
<ol class="steps">
<#list spec.steps as s><li class="step"><b class="num">${s?counter}</b>
<div><h3>${s.title}</h3><p class="act">${s.do}</p></div>
<div class="says"><p class="think"><b>Think</b> ${s.cue}</p><#if s.breathing??><p>${s.breathing}</p></#if></div>
</li>
</#list></ol>
</section>
<section class="sect" aria-labelledby="feel">
<h2 id="feel">Feel it</h2>
<div class="two"><@p.lines spec.feel "lines feel"/>
<div class="not-feel"><h3>Not here</h3><@p.lines spec["not-feel"]/></div></div>
</section>
<section class="sect" aria-labelledby="watch-for">
<h2 id="watch-for">Watch for</h2>
<ul class="faults">
<#list spec.faults as f><li class="fault"><p><b><span class="vh">Fault: </span>${f.see}</b> <span>${f.why}</span></p><p><b><span class="vh">Fix: </span>${f.fix}</b></p></li>
</#list></ul>
</section>
<section class="sect" aria-labelledby="stop">
<h2 id="stop">Stay safe</h2>
<div class="two"><div class="stop"><h3>Stop if you feel</h3><@p.lines spec["stop-signs"]/></div>
<div class="ask"><h3>Ask a clinician first</h3><@p.lines spec["not-for"]/></div></div>
</section>
<section class="sect" aria-labelledby="easier-harder">
<h2 id="easier-harder">Easier, harder</h2>
<ol class="path">
<li class="easy"><h3>Easier</h3><ul><@variations spec.easier/></ul></li>
<li class="this"><h3>This exercise</h3><p>${content.title}</p></li>
<li class="hard"><h3>Harder</h3><ul><@variations spec.harder/></ul></li>
</ol>
</section>
<section class="sect" aria-labelledby="muscles">
<h2 id="muscles">Muscles</h2>
<figure class="map"><div class="plate"><#include "map.svg" parse=false></div></figure>
<table class="muscles" aria-labelledby="muscles">
<thead><tr><th scope="col">Muscle</th><th scope="col">Latin name</th><th scope="col">Its part</th></tr></thead>
<tbody>
<#assign primary = spec.muscles.primary>
<#list primary + ((spec.muscles.secondary)![]) as id><tr><th scope="row"><b class="map-no">${id?counter}</b> <@p.term "trains" id/></th><td lang="la">${words.trains[id].latin}</td><td>${(id?counter <= primary?size)?then("works", "helps")}</td></tr>
</#list></tbody>
</table>
<p class="side-notes joins">Joints <#list spec.joints as joint><span>${joint}</span></#list></p>
</section>
<section class="sect" aria-labelledby="good-for">
<h2 id="good-for">Good for</h2>
<ul class="lines"><#list spec.benefits as b><li><b>${b.text}</b><br><span class="small">${b.evidence}</span></li></#list></ul>
</section>
<section class="sect" aria-labelledby="more">
<h2 id="more">More about it</h2>
<div class="prose">${content.body?no_esc}</div>
</section>
<section class="sect" aria-labelledby="related">
<h2 id="related">Related</h2>
<ul class="cards"><#list content.related?split(" ") as id><@p.card p.exercise(id)/></#list></ul>
</section>
<section class="sect" aria-labelledby="sources">
<h2 id="sources">Sources</h2>
<ul class="lines"><#list spec.credits as c><li>${c.title}, ${c.author}, ${c.source}. ${c.changed}</li></#list></ul>
<p class="small">Version ${spec.reviewed.version}. Reviewed on ${spec.reviewed.on}.</p>
</section>
</article>
</@p.page>
