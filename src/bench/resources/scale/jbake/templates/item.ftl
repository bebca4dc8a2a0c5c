<#ftl output_format="HTML">
<#import "parts.ftl" as p>
<#assign e = p.exercise(content.of) spec = e.spec first = spec.dosage.doses[0]>
<#assign html><section class="ex"><h2>${e.title}</h2><p class="aim">${spec.summary}</p><@p.sheetSteps spec/><#include "qr.svg" parse=false></section></#assign>
<#assign text = html?markup_string?json_string>
<#outputformat "JSON">{"id":"${e.id}","name":"${e.title?json_string}","sides":"${spec.sides}","dose":{"sets":${first.sets},"reps":"${first.reps}","source":"${first.source}","note":"${first.note?json_string}"},"normal":"${text}","large":"${text}"}</#outputformat>
