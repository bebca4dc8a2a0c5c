<#ftl output_format="HTML">
<#import "parts.ftl" as p>
<#assign e = p.exercise(content.of) spec = e.spec link = "/exercises/" + e.id + "/" first = spec.dosage.doses[0]>
<!doctype html>
<html lang="en" dir="ltr">
<head>
<@p.head e.title spec.summary link spec.reviewed.on/>
<meta name="robots" content="noindex">
<link rel="stylesheet" href="/assets/now.css">
</head>
<body class="now" data-state="list">
<header class="now-top"><a href="${link}">Close</a><span data-now="name">${e.title}</span><span data-now="where"></span></header>
<main id="main">
<div class="say"><h1 data-now="word" tabindex="-1">${e.title}</h1><p class="now-cue" data-now="cue">${e.title}, one step at a time, counted for you.</p></div>
<div class="now-list">
<div class="stop"><h2>Stop if you feel</h2><@p.lines spec["stop-signs"]/></div>
<p class="small">${config.site_safety}</p>
<fieldset class="choices" data-now="choices" hidden><legend>While you move</legend><label><input type="checkbox" data-choice="sound"> Sound</label><label><input type="checkbox" data-choice="buzz"> Vibration</label><label><input type="checkbox" data-choice="slow"> Slower</label></fieldset>
<section class="now-exercise" data-name="${e.title}" data-dose="${first.sets} × ${first.reps}, each side" data-sides="each" data-sets="${first.sets}" data-count="${first.reps}" data-set-names="<#list 1..first.sets as set>Set ${set} of ${first.sets}|</#list>" data-unit="of ${first.reps} repetitions">
<h2>How much</h2>
<@p.dose spec/>
<p>${first.note}</p>
<@p.source spec/>
<ol class="ready" aria-label="Get ready"><@p.ready spec.setup/></ol>
<ol class="now-steps" aria-label="Move">
<#list spec.steps as s><li class="now-step" data-when="each"><b class="num">${s?counter}</b>
<div><h3>${s.title}</h3><p class="act">${s.do}</p><p class="cue-words">${s.cue}</p></div></li>
</#list></ol>
</section>
</div>
<div class="ring"><svg viewBox="0 0 36 36" aria-hidden="true"><circle class="todo" data-now="todo" cx="18" cy="18" r="15.9155" transform="rotate(-90 18 18)"/><circle class="done" data-now="done" cx="18" cy="18" r="15.9155" transform="rotate(-90 18 18)"/></svg><b data-now="number"></b><p class="unit" data-now="unit"></p><p data-now="set"></p><button type="button" class="btn" data-now="skip" data-do="skip" hidden>That is enough</button></div>
<div class="now-end btns"><a class="btn go" href="${link}">${e.title}</a><button type="button" class="btn" data-do="start">Once more</button></div>
</main>
<footer class="now-foot"><div class="now-start" data-now="bar" hidden><button type="button" class="btn go" data-do="start">Start</button></div></footer>
</body>
</html>
