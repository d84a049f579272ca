/** What must come down and go up. */
import {
  assumption,
  choice,
  cite,
  constant,
  derived,
  loguniform,
  lookup,
  triangular,
  uniform,
} from '../../engine/quantity.ts'
import { dataPerEnergy, dataRate, ratio, share, weight } from '../kinds.ts'

export const demand = {
  workload: choice('Workload', {
    symbol: '\\mathcal{W}',
    main: true,
    evidence: 'estimated',
    default: 'custom',
    why: 'Traffic per unit of energy differs by a factor of several hundred between kinds of AI work, so the workload decides more than any antenna.',
    options: {
      custom: {
        label: 'Text inference, or your own intensity',
        why: 'The communication intensity is set by its own input; its default is text inference with prompts, retrieval and protocol.',
      },
      mix: {
        label: 'A mix by share of energy',
        why: 'The mean of the five kinds below, weighted by the shares of energy given as inputs.',
      },
      image: {
        label: 'Image generation',
        why: 'About 1 MB of picture for about 8 kJ of work.',
        source: 'mit-review-2025',
      },
      video: {
        label: 'Video generation',
        why: 'A short clip takes megajoules, so little comes down for each joule.',
        source: 'mit-review-2025',
      },
      training: {
        label: 'Training, data going up',
        why: 'Each token is read once and worked on for a long time; what comes down is the finished model.',
        source: 'meta-llama3-2024',
      },
      checkpoints: {
        label: 'Training, with a daily checkpoint coming down',
        why: 'Data go up as in any training, and the whole state of a large model comes down once a day; that falls to the finished model where checkpoints stay in orbit.',
        source: 'meta-llama3-2024',
      },
    },
  }),
  communicationIntensity: assumption('Communication intensity', dataPerEnergy, {
    symbol: '\\Gamma',
    default: '1000 bit/J',
    range: ['10 bit/J', '10000 bit/J'],
    spread: loguniform('93 bit/J', '3000 bit/J'),
    marks: [
      { at: '100 bit/J', label: 'Text output alone', source: 'google-prompt-2025' },
      { at: '1050 bit/J', label: 'Images', source: 'mit-review-2025' },
      { at: '2850 bit/J', label: 'Figure of spacedc-mdao for text', source: 'jman-2026' },
    ],
    main: true,
    evidence: 'estimated',
    source: [
      cite('google-prompt-2025', 'abstract'),
      'mlperf-inference-2025',
      cite('turyshev-2026', 'table VIII'),
      cite('jman-2026', 'src/orbitdc/data/workloads.yaml'),
    ],
    why: 'Bits exchanged with users for each joule of IT energy. Two routes, energy per prompt and tokens per second of a rack, give about 100 bit/J for the raw text that comes out; ten times that allows for prompts, retrieved documents and protocol. The open model spacedc-mdao uses 30 times the raw value, so the range is wide.',
    moves: { downlinkDemand: '+', downlinkClosure: '+' },
  }),
  textShare: assumption('Text in the mix', weight, {
    symbol: 'w_\\mathrm{text}',
    spread: triangular(0.3, 0.6, 0.9),
    range: [0, 1],
    why: 'Share of the IT energy in a mixed workload; only the ratio of the shares counts. Judgement: operators publish no split.',
  }),
  imageShare: assumption('Images in the mix', weight, {
    symbol: 'w_\\mathrm{image}',
    spread: triangular(0.05, 0.1, 0.15),
    range: [0, 1],
    why: 'Share of the IT energy in a mixed workload; only the ratio of the shares counts. Judgement: operators publish no split.',
  }),
  videoShare: assumption('Video in the mix', weight, {
    symbol: 'w_\\mathrm{video}',
    spread: triangular(0.05, 0.1, 0.15),
    range: [0, 1],
    why: 'Share of the IT energy in a mixed workload; only the ratio of the shares counts. Judgement: operators publish no split.',
  }),
  trainingShare: assumption('Training data in the mix', weight, {
    symbol: 'w_\\mathrm{train}',
    spread: triangular(0.075, 0.15, 0.225),
    range: [0, 1],
    why: 'Share of the IT energy in a mixed workload; only the ratio of the shares counts. Judgement: operators publish no split.',
  }),
  checkpointShare: assumption('Checkpoints in the mix', weight, {
    symbol: 'w_\\mathrm{check}',
    spread: triangular(0.025, 0.05, 0.075),
    range: [0, 1],
    why: 'Share of the IT energy in a mixed workload; only the ratio of the shares counts. Judgement: operators publish no split.',
  }),
  imageIntensity: constant('Communication intensity of image generation', dataPerEnergy, {
    symbol: '\\Gamma_\\mathrm{image}',
    value: '1050 bit/J',
    source: 'mit-review-2025',
    why: 'About 470 MB for each kWh; published ranges span 500 to 5,000 bit/J.',
  }),
  videoIntensity: constant('Communication intensity of video generation', dataPerEnergy, {
    symbol: '\\Gamma_\\mathrm{video}',
    value: '6 bit/J',
    source: 'mit-review-2025',
    why: 'About 2.6 MB for each kWh; published ranges span 3 to 50 bit/J.',
  }),
  trainingIntensity: constant('Communication intensity of training data', dataPerEnergy, {
    symbol: '\\Gamma_\\mathrm{train}',
    value: '3.2 bit/J',
    source: cite('meta-llama3-2024', '§1'),
    why: 'Tokens of a published pre-training run over its energy, going up; data with images or video need more.',
  }),
  resultIntensity: constant('Communication intensity of a finished model', dataPerEnergy, {
    symbol: '\\Gamma_\\mathrm{model}',
    value: '0.042 bit/J',
    source: cite('meta-llama3-2024', '§1'),
    why: 'Two bytes for each of the 405 billion parameters, once, over the 31 million hours of accelerators that trained them at about 1.4 kW: all that must come down of a training.',
  }),
  checkpointIntensity: constant('Communication intensity of daily checkpoints', dataPerEnergy, {
    symbol: '\\Gamma_\\mathrm{check}',
    value: '26 bit/J',
    source: 'meta-llama3-2024',
    why: 'Sixteen bytes for each parameter of a large model, once a day, over the energy of the run.',
  }),
  trafficIntensity: lookup('Traffic per energy of the workload, down', dataPerEnergy, {
    symbol: '\\Gamma_W',
    by: 'workload',
    of: {
      custom: 'communicationIntensity',
      mix: `(textShare * communicationIntensity + imageShare * imageIntensity + videoShare * videoIntensity
        + trainingShare * resultIntensity + checkpointShare * checkpointIntensity)
        / (textShare + imageShare + videoShare + trainingShare + checkpointShare)`,
      image: 'imageIntensity',
      video: 'videoIntensity',
      training: 'resultIntensity',
      checkpoints: 'checkpointIntensity',
    },
    requires: {
      'workload != "mix" or textShare + imageShare + videoShare + trainingShare + checkpointShare > 0':
        'All shares of the mix are zero, so there is no workload to carry.',
    },
    source: cite('turyshev-2026', 'table VIII'),
    why: 'What comes down for each joule of the chosen workload. It is the same axis as the ratio of downlinked data to IT energy in the JPL study.',
  }),
  trafficUtilisation: assumption('Share of delivered power that serves users', share, {
    symbol: 'U',
    default: 1,
    range: [0.2, 1],
    limits: [0.001, 1],
    spread: uniform(0.6, 1),
    marks: [{ at: 0.8, label: 'JPL study', source: 'turyshev-2026' }],
    evidence: 'judgement',
    source: 'turyshev-2026',
    why: 'IT power here is already the average that is delivered, so the default is 1; a lower value stands for work that talks to no user.',
    moves: { downlinkDemand: '+' },
  }),
  downlinkDemand: derived('Downlink demand', dataRate, {
    symbol: 'D_\\downarrow',
    formula: 'trafficIntensity * itPower * trafficUtilisation',
    source: cite('turyshev-2026', 'table VIII'),
    why: 'What is to come down on average: a gigawatt of text inference at 1,000 bit/J is 1 Tbit/s.',
  }),
  uplinkRatio: assumption('Bits sent up for each bit sent down', ratio, {
    symbol: 'u',
    default: 0.5,
    range: [0.05, 5],
    limits: [0.0001, 10000],
    scale: 'log',
    why: 'Prompts and documents for text are of the order of the answers. Training has its own traffic, data up and models down. Judgement: no operator publishes the ratio.',
  }),
  uplinkIntensity: lookup('Traffic per energy of the workload, up', dataPerEnergy, {
    symbol: '\\Gamma_\\uparrow',
    by: 'workload',
    of: {
      custom: 'communicationIntensity * uplinkRatio',
      mix: `((textShare * communicationIntensity + imageShare * imageIntensity + videoShare * videoIntensity) * uplinkRatio
        + (trainingShare + checkpointShare) * trainingIntensity)
        / (textShare + imageShare + videoShare + trainingShare + checkpointShare)`,
      image: 'imageIntensity * uplinkRatio',
      video: 'videoIntensity * uplinkRatio',
      training: 'trainingIntensity',
      checkpoints: 'trainingIntensity',
    },
    requires: {
      'workload != "mix" or textShare + imageShare + videoShare + trainingShare + checkpointShare > 0':
        'All shares of the mix are zero, so there is no workload to carry.',
    },
    source: cite('meta-llama3-2024', '§1'),
    why: 'What goes up for each joule of the chosen workload: prompts in proportion to the answers, and the data that training reads.',
  }),
  uplinkDemand: derived('Uplink demand', dataRate, {
    symbol: 'D_\\uparrow',
    formula: 'uplinkIntensity * itPower * trafficUtilisation',
    why: 'What users and data sets send on average.',
  }),
}
